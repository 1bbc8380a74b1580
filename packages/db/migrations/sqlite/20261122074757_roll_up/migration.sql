CREATE TABLE `dirty` (
	`unit` text NOT NULL,
	`period` text NOT NULL,
	`since` integer NOT NULL,
	CONSTRAINT `dirty_pk` PRIMARY KEY(`unit`, `period`)
);
--> statement-breakpoint
CREATE TABLE `fact` (
	`unit` text NOT NULL,
	`period` text NOT NULL,
	`indicator` text NOT NULL,
	`state` text NOT NULL,
	`numerator` real,
	`denominator` real,
	`report` text NOT NULL,
	`hash` text NOT NULL,
	`sent_at` integer NOT NULL,
	`province` text NOT NULL,
	CONSTRAINT `fact_pk` PRIMARY KEY(`unit`, `period`, `indicator`)
);
--> statement-breakpoint
CREATE TABLE `folded` (
	`unit` text NOT NULL,
	`period` text NOT NULL,
	`revision` integer NOT NULL,
	`at` integer NOT NULL,
	`last_sent_at` integer,
	CONSTRAINT `folded_pk` PRIMARY KEY(`unit`, `period`)
);
--> statement-breakpoint
CREATE TABLE `rebasing` (
	`plan` text NOT NULL,
	`target` text NOT NULL,
	`reading` text NOT NULL,
	`document` text NOT NULL,
	`from_day` text NOT NULL,
	`by_person` text NOT NULL,
	`at` integer NOT NULL,
	CONSTRAINT `rebasing_pk` PRIMARY KEY(`plan`, `target`)
);
--> statement-breakpoint
CREATE TABLE `rolled` (
	`unit` text NOT NULL,
	`period` text NOT NULL,
	`series` text NOT NULL,
	`numerator` real NOT NULL,
	`denominator` real NOT NULL,
	`reported` integer NOT NULL,
	`expected` integer NOT NULL,
	`missing_denominator` real NOT NULL,
	`unknown` integer NOT NULL,
	`suppressed` integer NOT NULL,
	`province` text NOT NULL,
	CONSTRAINT `rolled_pk` PRIMARY KEY(`unit`, `period`, `series`)
);
