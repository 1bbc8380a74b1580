CREATE TABLE "paper_template" (
	"id" text COLLATE "C" PRIMARY KEY,
	"unit" text COLLATE "C" NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"hash" text COLLATE "C" NOT NULL,
	"size" integer NOT NULL,
	"by_person" text COLLATE "C" NOT NULL,
	"at" timestamp(3) with time zone NOT NULL,
	"removed_at" timestamp(3) with time zone,
	"base64" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE INDEX "paper_template_unit" ON "paper_template" ("unit","kind");--> statement-breakpoint
CREATE INDEX "paper_template_hash" ON "paper_template" ("hash");