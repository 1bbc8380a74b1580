CREATE TABLE `frozen_paper` (
	`id` text PRIMARY KEY,
	`unit` text NOT NULL,
	`kind` text NOT NULL,
	`subject` text NOT NULL,
	`basis` text NOT NULL,
	`by_person` text NOT NULL,
	`at` integer NOT NULL,
	`content` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `import_draft` (
	`id` text PRIMARY KEY,
	`unit` text NOT NULL,
	`file_name` text NOT NULL,
	`state` text NOT NULL,
	`version` integer NOT NULL,
	`by_person` text NOT NULL,
	`at` integer NOT NULL,
	`saved_as` text,
	`choices` text NOT NULL,
	`reading` text NOT NULL,
	`text` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `issued_file` (
	`paper` text NOT NULL,
	`format` text NOT NULL,
	`name` text NOT NULL,
	`hash` text NOT NULL,
	`size` integer NOT NULL,
	`by_person` text NOT NULL,
	`at` integer NOT NULL,
	CONSTRAINT `issued_file_pk` PRIMARY KEY(`paper`, `format`),
	CONSTRAINT `fk_issued_file_paper_frozen_paper_id_fk` FOREIGN KEY (`paper`) REFERENCES `frozen_paper`(`id`)
);
--> statement-breakpoint
CREATE INDEX `frozen_paper_subject` ON `frozen_paper` (`subject`,`at`);--> statement-breakpoint
CREATE INDEX `import_draft_unit` ON `import_draft` (`unit`,`at`);