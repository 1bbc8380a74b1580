CREATE TABLE "account" (
	"id" text COLLATE "C" PRIMARY KEY,
	"person" text COLLATE "C" NOT NULL,
	"account_id" text COLLATE "C" NOT NULL,
	"provider_id" text COLLATE "C" NOT NULL,
	"access_token" text COLLATE "C",
	"refresh_token" text COLLATE "C",
	"id_token" text COLLATE "C",
	"access_token_expires_at" timestamp(3) with time zone,
	"refresh_token_expires_at" timestamp(3) with time zone,
	"scope" text COLLATE "C",
	"password" text COLLATE "C",
	"created_at" timestamp(3) with time zone NOT NULL,
	"updated_at" timestamp(3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "assignment" (
	"unit" text COLLATE "C",
	"subject" text COLLATE "C",
	"item" text COLLATE "C",
	"agency" text COLLATE "C",
	"owner" text COLLATE "C",
	"deputy" text COLLATE "C",
	"by_person" text COLLATE "C" NOT NULL,
	"at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "assignment_pkey" PRIMARY KEY("unit","subject","item")
);
--> statement-breakpoint
CREATE TABLE "audit" (
	"chain" text COLLATE "C",
	"number" integer,
	"at" timestamp(3) with time zone NOT NULL,
	"actor" text COLLATE "C",
	"actor_name" text COLLATE "C" NOT NULL,
	"act" text COLLATE "C" NOT NULL,
	"unit" text COLLATE "C",
	"object" text COLLATE "C" NOT NULL,
	"previous" text COLLATE "C" NOT NULL,
	"hash" text COLLATE "C" NOT NULL,
	"details" json NOT NULL,
	CONSTRAINT "audit_pkey" PRIMARY KEY("chain","number")
);
--> statement-breakpoint
CREATE TABLE "audit_head" (
	"chain" text COLLATE "C" PRIMARY KEY,
	"number" integer NOT NULL,
	"hash" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "comment" (
	"id" text COLLATE "C" PRIMARY KEY,
	"unit" text COLLATE "C" NOT NULL,
	"period" text COLLATE "C" NOT NULL,
	"key" text COLLATE "C" NOT NULL,
	"author" text COLLATE "C" NOT NULL,
	"at" timestamp(3) with time zone NOT NULL,
	"text" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "entry" (
	"unit" text COLLATE "C",
	"period" text COLLATE "C",
	"key" text COLLATE "C",
	"version" integer NOT NULL,
	"state" text COLLATE "C" NOT NULL,
	"author" text COLLATE "C" NOT NULL,
	"typed_at" timestamp(3) with time zone NOT NULL,
	"saved_at" timestamp(3) with time zone NOT NULL,
	"value" json,
	CONSTRAINT "entry_pkey" PRIMARY KEY("unit","period","key")
);
--> statement-breakpoint
CREATE TABLE "entry_version" (
	"unit" text COLLATE "C",
	"period" text COLLATE "C",
	"key" text COLLATE "C",
	"version" integer,
	"state" text COLLATE "C" NOT NULL,
	"author" text COLLATE "C" NOT NULL,
	"typed_at" timestamp(3) with time zone NOT NULL,
	"saved_at" timestamp(3) with time zone NOT NULL,
	"value" json,
	CONSTRAINT "entry_version_pkey" PRIMARY KEY("unit","period","key","version")
);
--> statement-breakpoint
CREATE TABLE "evidence" (
	"id" text COLLATE "C" PRIMARY KEY,
	"unit" text COLLATE "C" NOT NULL,
	"period" text COLLATE "C" NOT NULL,
	"key" text COLLATE "C" NOT NULL,
	"file" text COLLATE "C" NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"by_person" text COLLATE "C" NOT NULL,
	"at" timestamp(3) with time zone NOT NULL,
	"removed_at" timestamp(3) with time zone
);
--> statement-breakpoint
CREATE TABLE "file" (
	"hash" text COLLATE "C" PRIMARY KEY,
	"size" integer NOT NULL,
	"type" text COLLATE "C" NOT NULL,
	"stored_at" timestamp(3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "membership" (
	"id" text COLLATE "C" PRIMARY KEY,
	"person" text COLLATE "C" NOT NULL,
	"role" text COLLATE "C" NOT NULL,
	"unit" text COLLATE "C" NOT NULL,
	"from_day" text COLLATE "C" NOT NULL,
	"to_day" text COLLATE "C",
	"granted_by" text COLLATE "C",
	"granted_at" timestamp(3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "message" (
	"id" text COLLATE "C" PRIMARY KEY,
	"person" text COLLATE "C" NOT NULL,
	"report" text COLLATE "C",
	"kind" text COLLATE "C" NOT NULL,
	"day" text COLLATE "C" NOT NULL,
	"text" text COLLATE "C" NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	"read_at" timestamp(3) with time zone,
	"mailed_at" timestamp(3) with time zone
);
--> statement-breakpoint
CREATE TABLE "operation" (
	"id" text COLLATE "C" PRIMARY KEY,
	"person" text COLLATE "C" NOT NULL,
	"at" timestamp(3) with time zone NOT NULL,
	"answer" json NOT NULL
);
--> statement-breakpoint
CREATE TABLE "person" (
	"id" text COLLATE "C" PRIMARY KEY,
	"name" text COLLATE "C" NOT NULL,
	"email" text COLLATE "C" NOT NULL UNIQUE,
	"email_verified" boolean NOT NULL,
	"image" text COLLATE "C",
	"two_factor_enabled" boolean,
	"disabled" boolean NOT NULL,
	"must_change_password" boolean NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	"updated_at" timestamp(3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "report" (
	"id" text COLLATE "C" PRIMARY KEY,
	"unit" text COLLATE "C" NOT NULL,
	"subject" text COLLATE "C" NOT NULL,
	"period" text COLLATE "C" NOT NULL,
	"state" text COLLATE "C" NOT NULL,
	"revision" integer NOT NULL,
	"plan_version" integer,
	"submitted_by" text COLLATE "C",
	"opened" boolean NOT NULL,
	"approved_hash" text COLLATE "C",
	"approved_by" text COLLATE "C",
	"letter_number" text COLLATE "C",
	"letter_on" text COLLATE "C",
	"sent_at" timestamp(3) with time zone,
	"received_at" timestamp(3) with time zone,
	"published_at" timestamp(3) with time zone,
	"pointed_at" json NOT NULL,
	"reason" text COLLATE "C"
);
--> statement-breakpoint
CREATE TABLE "report_event" (
	"report" text COLLATE "C",
	"number" integer,
	"act" text COLLATE "C" NOT NULL,
	"from_state" text COLLATE "C" NOT NULL,
	"to_state" text COLLATE "C" NOT NULL,
	"by_person" text COLLATE "C" NOT NULL,
	"at" timestamp(3) with time zone NOT NULL,
	"reason" text COLLATE "C",
	"hash" text COLLATE "C",
	"alone" boolean NOT NULL,
	"cells" json NOT NULL,
	CONSTRAINT "report_event_pkey" PRIMARY KEY("report","number")
);
--> statement-breakpoint
CREATE TABLE "session" (
	"id" text COLLATE "C" PRIMARY KEY,
	"person" text COLLATE "C" NOT NULL,
	"token" text COLLATE "C" NOT NULL UNIQUE,
	"expires_at" timestamp(3) with time zone NOT NULL,
	"ip_address" text COLLATE "C",
	"user_agent" text COLLATE "C",
	"strong" boolean NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	"updated_at" timestamp(3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "snapshot" (
	"report" text COLLATE "C",
	"hash" text COLLATE "C",
	"frozen_at" timestamp(3) with time zone NOT NULL,
	"sent_at" timestamp(3) with time zone,
	"content" json NOT NULL,
	CONSTRAINT "snapshot_pkey" PRIMARY KEY("report","hash")
);
--> statement-breakpoint
CREATE TABLE "second_factor" (
	"id" text COLLATE "C" PRIMARY KEY,
	"person" text COLLATE "C" NOT NULL,
	"secret" text COLLATE "C" NOT NULL,
	"backup_codes" text COLLATE "C" NOT NULL,
	"verified" boolean,
	"failed_verification_count" integer,
	"locked_until" timestamp(3) with time zone
);
--> statement-breakpoint
CREATE TABLE "verification" (
	"id" text COLLATE "C" PRIMARY KEY,
	"identifier" text COLLATE "C" NOT NULL,
	"value" text COLLATE "C" NOT NULL,
	"expires_at" timestamp(3) with time zone NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	"updated_at" timestamp(3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE INDEX "account_person" ON "account" ("person");--> statement-breakpoint
CREATE INDEX "account_identity" ON "account" ("provider_id","account_id");--> statement-breakpoint
CREATE INDEX "audit_unit" ON "audit" ("unit","at");--> statement-breakpoint
CREATE INDEX "comment_cell" ON "comment" ("unit","period","key");--> statement-breakpoint
CREATE INDEX "evidence_unit" ON "evidence" ("unit","period");--> statement-breakpoint
CREATE INDEX "membership_person" ON "membership" ("person");--> statement-breakpoint
CREATE INDEX "membership_unit" ON "membership" ("unit");--> statement-breakpoint
CREATE INDEX "message_person" ON "message" ("person","created_at");--> statement-breakpoint
CREATE INDEX "report_unit" ON "report" ("unit","period");--> statement-breakpoint
CREATE INDEX "report_state" ON "report" ("period","state");--> statement-breakpoint
CREATE INDEX "session_person" ON "session" ("person");--> statement-breakpoint
CREATE INDEX "second_factor_person" ON "second_factor" ("person");--> statement-breakpoint
CREATE INDEX "verification_identifier" ON "verification" ("identifier");--> statement-breakpoint
ALTER TABLE "account" ADD CONSTRAINT "account_person_person_id_fkey" FOREIGN KEY ("person") REFERENCES "person"("id");--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_file_file_hash_fkey" FOREIGN KEY ("file") REFERENCES "file"("hash");--> statement-breakpoint
ALTER TABLE "membership" ADD CONSTRAINT "membership_person_person_id_fkey" FOREIGN KEY ("person") REFERENCES "person"("id");--> statement-breakpoint
ALTER TABLE "report_event" ADD CONSTRAINT "report_event_report_report_id_fkey" FOREIGN KEY ("report") REFERENCES "report"("id");--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_person_person_id_fkey" FOREIGN KEY ("person") REFERENCES "person"("id");--> statement-breakpoint
ALTER TABLE "snapshot" ADD CONSTRAINT "snapshot_report_report_id_fkey" FOREIGN KEY ("report") REFERENCES "report"("id");--> statement-breakpoint
ALTER TABLE "second_factor" ADD CONSTRAINT "second_factor_person_person_id_fkey" FOREIGN KEY ("person") REFERENCES "person"("id");--> statement-breakpoint
-- Written by hand: the log of acts is only ever added to. Keep these when this file is made anew.
CREATE FUNCTION "audit_only_grows"() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'audit is only ever added to'; END $$;--> statement-breakpoint
CREATE TRIGGER "audit_no_change" BEFORE UPDATE OR DELETE OR TRUNCATE ON "audit" FOR EACH STATEMENT EXECUTE FUNCTION "audit_only_grows"();
