CREATE TABLE "meta" (
	"key" text COLLATE "C" PRIMARY KEY,
	"value" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "plan" (
	"id" text COLLATE "C" PRIMARY KEY,
	"unit" text COLLATE "C" NOT NULL,
	"programme" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "plan_version" (
	"plan" text COLLATE "C",
	"number" integer,
	"hash" text COLLATE "C" NOT NULL,
	"status" text COLLATE "C" NOT NULL,
	"effective_on" text COLLATE "C" NOT NULL,
	"inferred" boolean NOT NULL,
	"origin" text COLLATE "C" NOT NULL,
	"composed" text COLLATE "C" NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	"body" json NOT NULL,
	CONSTRAINT "plan_version_pkey" PRIMARY KEY("plan","number")
);
--> statement-breakpoint
CREATE TABLE "plugin_version" (
	"plugin" text COLLATE "C",
	"number" integer,
	"version" text COLLATE "C" NOT NULL,
	"hash" text COLLATE "C" NOT NULL,
	"home" text COLLATE "C" NOT NULL,
	"loaded_at" timestamp(3) with time zone NOT NULL,
	"effective_from" text COLLATE "C" NOT NULL,
	"definition" json NOT NULL,
	CONSTRAINT "plugin_version_pkey" PRIMARY KEY("plugin","number")
);
--> statement-breakpoint
CREATE TABLE "succession" (
	"from_unit" text COLLATE "C",
	"to_unit" text COLLATE "C",
	"extent" text COLLATE "C" NOT NULL,
	"share" double precision,
	"on_day" text COLLATE "C",
	CONSTRAINT "succession_pkey" PRIMARY KEY("from_unit","to_unit","on_day")
);
--> statement-breakpoint
CREATE TABLE "takeover" (
	"plan" text COLLATE "C",
	"successor" text COLLATE "C" NOT NULL,
	"document" json NOT NULL,
	"from_day" text COLLATE "C",
	CONSTRAINT "takeover_pkey" PRIMARY KEY("plan","from_day")
);
--> statement-breakpoint
CREATE TABLE "unit" (
	"id" text COLLATE "C" PRIMARY KEY,
	"code" text COLLATE "C" NOT NULL,
	"level" text COLLATE "C" NOT NULL,
	"valid_from" text COLLATE "C" NOT NULL,
	"valid_to" text COLLATE "C",
	"versions" json NOT NULL,
	"search" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE INDEX "plan_unit" ON "plan" ("unit");--> statement-breakpoint
CREATE INDEX "plan_programme" ON "plan" ("programme");--> statement-breakpoint
CREATE INDEX "succession_to" ON "succession" ("to_unit");--> statement-breakpoint
CREATE INDEX "unit_code" ON "unit" ("code","valid_from");--> statement-breakpoint
ALTER TABLE "plan" ADD CONSTRAINT "plan_unit_unit_id_fkey" FOREIGN KEY ("unit") REFERENCES "unit"("id");--> statement-breakpoint
ALTER TABLE "plan_version" ADD CONSTRAINT "plan_version_plan_plan_id_fkey" FOREIGN KEY ("plan") REFERENCES "plan"("id");--> statement-breakpoint
ALTER TABLE "succession" ADD CONSTRAINT "succession_from_unit_unit_id_fkey" FOREIGN KEY ("from_unit") REFERENCES "unit"("id");--> statement-breakpoint
ALTER TABLE "succession" ADD CONSTRAINT "succession_to_unit_unit_id_fkey" FOREIGN KEY ("to_unit") REFERENCES "unit"("id");--> statement-breakpoint
ALTER TABLE "takeover" ADD CONSTRAINT "takeover_plan_plan_id_fkey" FOREIGN KEY ("plan") REFERENCES "plan"("id");--> statement-breakpoint
ALTER TABLE "takeover" ADD CONSTRAINT "takeover_successor_unit_id_fkey" FOREIGN KEY ("successor") REFERENCES "unit"("id");