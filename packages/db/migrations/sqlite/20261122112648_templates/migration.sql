CREATE TABLE `paper_template` (
	`id` text PRIMARY KEY,
	`unit` text NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`hash` text NOT NULL,
	`size` integer NOT NULL,
	`by_person` text NOT NULL,
	`at` integer NOT NULL,
	`removed_at` integer,
	`base64` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `paper_template_unit` ON `paper_template` (`unit`,`kind`);--> statement-breakpoint
CREATE INDEX `paper_template_hash` ON `paper_template` (`hash`);