CREATE TABLE "dirty" (
	"unit" text COLLATE "C",
	"period" text COLLATE "C",
	"since" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "dirty_pkey" PRIMARY KEY("unit","period")
);
--> statement-breakpoint
CREATE TABLE "fact" (
	"unit" text COLLATE "C",
	"period" text COLLATE "C",
	"indicator" text COLLATE "C",
	"state" text COLLATE "C" NOT NULL,
	"numerator" double precision,
	"denominator" double precision,
	"report" text COLLATE "C" NOT NULL,
	"hash" text COLLATE "C" NOT NULL,
	"sent_at" timestamp(3) with time zone NOT NULL,
	"province" text COLLATE "C" NOT NULL,
	CONSTRAINT "fact_pkey" PRIMARY KEY("unit","period","indicator")
);
--> statement-breakpoint
CREATE TABLE "folded" (
	"unit" text COLLATE "C",
	"period" text COLLATE "C",
	"revision" integer NOT NULL,
	"at" timestamp(3) with time zone NOT NULL,
	"last_sent_at" timestamp(3) with time zone,
	CONSTRAINT "folded_pkey" PRIMARY KEY("unit","period")
);
--> statement-breakpoint
CREATE TABLE "rebasing" (
	"plan" text COLLATE "C",
	"target" text COLLATE "C",
	"reading" text COLLATE "C" NOT NULL,
	"document" json NOT NULL,
	"from_day" text COLLATE "C" NOT NULL,
	"by_person" text COLLATE "C" NOT NULL,
	"at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "rebasing_pkey" PRIMARY KEY("plan","target")
);
--> statement-breakpoint
CREATE TABLE "rolled" (
	"unit" text COLLATE "C",
	"period" text COLLATE "C",
	"series" text COLLATE "C",
	"numerator" double precision NOT NULL,
	"denominator" double precision NOT NULL,
	"reported" integer NOT NULL,
	"expected" integer NOT NULL,
	"missing_denominator" double precision NOT NULL,
	"unknown" integer NOT NULL,
	"suppressed" integer NOT NULL,
	"province" text COLLATE "C" NOT NULL,
	CONSTRAINT "rolled_pkey" PRIMARY KEY("unit","period","series")
);
