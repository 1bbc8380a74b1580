CREATE TABLE "frozen_paper" (
	"id" text COLLATE "C" PRIMARY KEY,
	"unit" text COLLATE "C" NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"subject" text COLLATE "C" NOT NULL,
	"basis" text COLLATE "C" NOT NULL,
	"by_person" text COLLATE "C" NOT NULL,
	"at" timestamp(3) with time zone NOT NULL,
	"content" json NOT NULL
);
--> statement-breakpoint
CREATE TABLE "import_draft" (
	"id" text COLLATE "C" PRIMARY KEY,
	"unit" text COLLATE "C" NOT NULL,
	"file_name" text COLLATE "C" NOT NULL,
	"state" text COLLATE "C" NOT NULL,
	"version" integer NOT NULL,
	"by_person" text COLLATE "C" NOT NULL,
	"at" timestamp(3) with time zone NOT NULL,
	"saved_as" text COLLATE "C",
	"choices" json NOT NULL,
	"reading" json NOT NULL,
	"text" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "issued_file" (
	"paper" text COLLATE "C",
	"format" text COLLATE "C",
	"name" text COLLATE "C" NOT NULL,
	"hash" text COLLATE "C" NOT NULL,
	"size" integer NOT NULL,
	"by_person" text COLLATE "C" NOT NULL,
	"at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "issued_file_pkey" PRIMARY KEY("paper","format")
);
--> statement-breakpoint
CREATE INDEX "frozen_paper_subject" ON "frozen_paper" ("subject","at");--> statement-breakpoint
CREATE INDEX "import_draft_unit" ON "import_draft" ("unit","at");--> statement-breakpoint
ALTER TABLE "issued_file" ADD CONSTRAINT "issued_file_paper_frozen_paper_id_fkey" FOREIGN KEY ("paper") REFERENCES "frozen_paper"("id");