CREATE TABLE `meta` (
	`key` text PRIMARY KEY,
	`value` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `plan` (
	`id` text PRIMARY KEY,
	`unit` text NOT NULL,
	`programme` text NOT NULL,
	CONSTRAINT `fk_plan_unit_unit_id_fk` FOREIGN KEY (`unit`) REFERENCES `unit`(`id`)
);
--> statement-breakpoint
CREATE TABLE `plan_version` (
	`plan` text NOT NULL,
	`number` integer NOT NULL,
	`hash` text NOT NULL,
	`status` text NOT NULL,
	`effective_on` text NOT NULL,
	`inferred` integer NOT NULL,
	`origin` text NOT NULL,
	`composed` text NOT NULL,
	`created_at` integer NOT NULL,
	`body` text NOT NULL,
	CONSTRAINT `plan_version_pk` PRIMARY KEY(`plan`, `number`),
	CONSTRAINT `fk_plan_version_plan_plan_id_fk` FOREIGN KEY (`plan`) REFERENCES `plan`(`id`)
);
--> statement-breakpoint
CREATE TABLE `plugin_version` (
	`plugin` text NOT NULL,
	`number` integer NOT NULL,
	`version` text NOT NULL,
	`hash` text NOT NULL,
	`home` text NOT NULL,
	`loaded_at` integer NOT NULL,
	`effective_from` text NOT NULL,
	`definition` text NOT NULL,
	CONSTRAINT `plugin_version_pk` PRIMARY KEY(`plugin`, `number`)
);
--> statement-breakpoint
CREATE TABLE `succession` (
	`from_unit` text NOT NULL,
	`to_unit` text NOT NULL,
	`extent` text NOT NULL,
	`share` real,
	`on_day` text NOT NULL,
	CONSTRAINT `succession_pk` PRIMARY KEY(`from_unit`, `to_unit`, `on_day`),
	CONSTRAINT `fk_succession_from_unit_unit_id_fk` FOREIGN KEY (`from_unit`) REFERENCES `unit`(`id`),
	CONSTRAINT `fk_succession_to_unit_unit_id_fk` FOREIGN KEY (`to_unit`) REFERENCES `unit`(`id`)
);
--> statement-breakpoint
CREATE TABLE `takeover` (
	`plan` text NOT NULL,
	`successor` text NOT NULL,
	`document` text NOT NULL,
	`from_day` text NOT NULL,
	CONSTRAINT `takeover_pk` PRIMARY KEY(`plan`, `from_day`),
	CONSTRAINT `fk_takeover_plan_plan_id_fk` FOREIGN KEY (`plan`) REFERENCES `plan`(`id`),
	CONSTRAINT `fk_takeover_successor_unit_id_fk` FOREIGN KEY (`successor`) REFERENCES `unit`(`id`)
);
--> statement-breakpoint
CREATE TABLE `unit` (
	`id` text PRIMARY KEY,
	`code` text NOT NULL,
	`level` text NOT NULL,
	`valid_from` text NOT NULL,
	`valid_to` text,
	`versions` text NOT NULL,
	`search` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `plan_unit` ON `plan` (`unit`);--> statement-breakpoint
CREATE INDEX `plan_programme` ON `plan` (`programme`);--> statement-breakpoint
CREATE INDEX `succession_to` ON `succession` (`to_unit`);--> statement-breakpoint
CREATE INDEX `unit_code` ON `unit` (`code`,`valid_from`);