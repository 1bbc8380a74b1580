CREATE TABLE `account` (
	`id` text PRIMARY KEY,
	`person` text NOT NULL,
	`account_id` text NOT NULL,
	`provider_id` text NOT NULL,
	`access_token` text,
	`refresh_token` text,
	`id_token` text,
	`access_token_expires_at` integer,
	`refresh_token_expires_at` integer,
	`scope` text,
	`password` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	CONSTRAINT `fk_account_person_person_id_fk` FOREIGN KEY (`person`) REFERENCES `person`(`id`)
);
--> statement-breakpoint
CREATE TABLE `assignment` (
	`unit` text NOT NULL,
	`subject` text NOT NULL,
	`item` text NOT NULL,
	`agency` text,
	`owner` text,
	`deputy` text,
	`by_person` text NOT NULL,
	`at` integer NOT NULL,
	CONSTRAINT `assignment_pk` PRIMARY KEY(`unit`, `subject`, `item`)
);
--> statement-breakpoint
CREATE TABLE `audit` (
	`chain` text NOT NULL,
	`number` integer NOT NULL,
	`at` integer NOT NULL,
	`actor` text,
	`actor_name` text NOT NULL,
	`act` text NOT NULL,
	`unit` text,
	`object` text NOT NULL,
	`previous` text NOT NULL,
	`hash` text NOT NULL,
	`details` text NOT NULL,
	CONSTRAINT `audit_pk` PRIMARY KEY(`chain`, `number`)
);
--> statement-breakpoint
CREATE TABLE `audit_head` (
	`chain` text PRIMARY KEY,
	`number` integer NOT NULL,
	`hash` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `comment` (
	`id` text PRIMARY KEY,
	`unit` text NOT NULL,
	`period` text NOT NULL,
	`key` text NOT NULL,
	`author` text NOT NULL,
	`at` integer NOT NULL,
	`text` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `entry` (
	`unit` text NOT NULL,
	`period` text NOT NULL,
	`key` text NOT NULL,
	`version` integer NOT NULL,
	`state` text NOT NULL,
	`author` text NOT NULL,
	`typed_at` integer NOT NULL,
	`saved_at` integer NOT NULL,
	`value` text,
	CONSTRAINT `entry_pk` PRIMARY KEY(`unit`, `period`, `key`)
);
--> statement-breakpoint
CREATE TABLE `entry_version` (
	`unit` text NOT NULL,
	`period` text NOT NULL,
	`key` text NOT NULL,
	`version` integer NOT NULL,
	`state` text NOT NULL,
	`author` text NOT NULL,
	`typed_at` integer NOT NULL,
	`saved_at` integer NOT NULL,
	`value` text,
	CONSTRAINT `entry_version_pk` PRIMARY KEY(`unit`, `period`, `key`, `version`)
);
--> statement-breakpoint
CREATE TABLE `evidence` (
	`id` text PRIMARY KEY,
	`unit` text NOT NULL,
	`period` text NOT NULL,
	`key` text NOT NULL,
	`file` text NOT NULL,
	`name` text NOT NULL,
	`by_person` text NOT NULL,
	`at` integer NOT NULL,
	`removed_at` integer,
	CONSTRAINT `fk_evidence_file_file_hash_fk` FOREIGN KEY (`file`) REFERENCES `file`(`hash`)
);
--> statement-breakpoint
CREATE TABLE `file` (
	`hash` text PRIMARY KEY,
	`size` integer NOT NULL,
	`type` text NOT NULL,
	`stored_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `membership` (
	`id` text PRIMARY KEY,
	`person` text NOT NULL,
	`role` text NOT NULL,
	`unit` text NOT NULL,
	`from_day` text NOT NULL,
	`to_day` text,
	`granted_by` text,
	`granted_at` integer NOT NULL,
	CONSTRAINT `fk_membership_person_person_id_fk` FOREIGN KEY (`person`) REFERENCES `person`(`id`)
);
--> statement-breakpoint
CREATE TABLE `message` (
	`id` text PRIMARY KEY,
	`person` text NOT NULL,
	`report` text,
	`kind` text NOT NULL,
	`day` text NOT NULL,
	`text` text NOT NULL,
	`created_at` integer NOT NULL,
	`read_at` integer,
	`mailed_at` integer
);
--> statement-breakpoint
CREATE TABLE `operation` (
	`id` text PRIMARY KEY,
	`person` text NOT NULL,
	`at` integer NOT NULL,
	`answer` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `person` (
	`id` text PRIMARY KEY,
	`name` text NOT NULL,
	`email` text NOT NULL UNIQUE,
	`email_verified` integer NOT NULL,
	`image` text,
	`two_factor_enabled` integer,
	`disabled` integer NOT NULL,
	`must_change_password` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `report` (
	`id` text PRIMARY KEY,
	`unit` text NOT NULL,
	`subject` text NOT NULL,
	`period` text NOT NULL,
	`state` text NOT NULL,
	`revision` integer NOT NULL,
	`plan_version` integer,
	`submitted_by` text,
	`opened` integer NOT NULL,
	`approved_hash` text,
	`approved_by` text,
	`letter_number` text,
	`letter_on` text,
	`sent_at` integer,
	`received_at` integer,
	`published_at` integer,
	`pointed_at` text NOT NULL,
	`reason` text
);
--> statement-breakpoint
CREATE TABLE `report_event` (
	`report` text NOT NULL,
	`number` integer NOT NULL,
	`act` text NOT NULL,
	`from_state` text NOT NULL,
	`to_state` text NOT NULL,
	`by_person` text NOT NULL,
	`at` integer NOT NULL,
	`reason` text,
	`hash` text,
	`alone` integer NOT NULL,
	`cells` text NOT NULL,
	CONSTRAINT `report_event_pk` PRIMARY KEY(`report`, `number`),
	CONSTRAINT `fk_report_event_report_report_id_fk` FOREIGN KEY (`report`) REFERENCES `report`(`id`)
);
--> statement-breakpoint
CREATE TABLE `session` (
	`id` text PRIMARY KEY,
	`person` text NOT NULL,
	`token` text NOT NULL UNIQUE,
	`expires_at` integer NOT NULL,
	`ip_address` text,
	`user_agent` text,
	`strong` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	CONSTRAINT `fk_session_person_person_id_fk` FOREIGN KEY (`person`) REFERENCES `person`(`id`)
);
--> statement-breakpoint
CREATE TABLE `snapshot` (
	`report` text NOT NULL,
	`hash` text NOT NULL,
	`frozen_at` integer NOT NULL,
	`sent_at` integer,
	`content` text NOT NULL,
	CONSTRAINT `snapshot_pk` PRIMARY KEY(`report`, `hash`),
	CONSTRAINT `fk_snapshot_report_report_id_fk` FOREIGN KEY (`report`) REFERENCES `report`(`id`)
);
--> statement-breakpoint
CREATE TABLE `second_factor` (
	`id` text PRIMARY KEY,
	`person` text NOT NULL,
	`secret` text NOT NULL,
	`backup_codes` text NOT NULL,
	`verified` integer,
	`failed_verification_count` integer,
	`locked_until` integer,
	CONSTRAINT `fk_second_factor_person_person_id_fk` FOREIGN KEY (`person`) REFERENCES `person`(`id`)
);
--> statement-breakpoint
CREATE TABLE `verification` (
	`id` text PRIMARY KEY,
	`identifier` text NOT NULL,
	`value` text NOT NULL,
	`expires_at` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `account_person` ON `account` (`person`);--> statement-breakpoint
CREATE INDEX `account_identity` ON `account` (`provider_id`,`account_id`);--> statement-breakpoint
CREATE INDEX `audit_unit` ON `audit` (`unit`,`at`);--> statement-breakpoint
CREATE INDEX `comment_cell` ON `comment` (`unit`,`period`,`key`);--> statement-breakpoint
CREATE INDEX `evidence_unit` ON `evidence` (`unit`,`period`);--> statement-breakpoint
CREATE INDEX `membership_person` ON `membership` (`person`);--> statement-breakpoint
CREATE INDEX `membership_unit` ON `membership` (`unit`);--> statement-breakpoint
CREATE INDEX `message_person` ON `message` (`person`,`created_at`);--> statement-breakpoint
CREATE INDEX `report_unit` ON `report` (`unit`,`period`);--> statement-breakpoint
CREATE INDEX `report_state` ON `report` (`period`,`state`);--> statement-breakpoint
CREATE INDEX `session_person` ON `session` (`person`);--> statement-breakpoint
CREATE INDEX `second_factor_person` ON `second_factor` (`person`);--> statement-breakpoint
CREATE INDEX `verification_identifier` ON `verification` (`identifier`);--> statement-breakpoint
-- Written by hand: the log of acts is only ever added to. Keep these when this file is made anew.
CREATE TRIGGER `audit_no_update` BEFORE UPDATE ON `audit` BEGIN SELECT RAISE(ABORT, 'audit is only ever added to'); END;--> statement-breakpoint
CREATE TRIGGER `audit_no_delete` BEFORE DELETE ON `audit` BEGIN SELECT RAISE(ABORT, 'audit is only ever added to'); END;
