-- The tables of prisma/schema.prisma. What Prisma cannot say (checks, partial indexes, grants,
-- policies) is in the next file; tests/data/db compares both with the live database.

CREATE TYPE "trust_kind" AS ENUM ('multi', 'single', 'secureSingle');

CREATE TYPE "trust_role" AS ENUM ('chair', 'viceChair', 'trustee', 'clerk', 'chiefExecutive', 'centralTeam');

CREATE TYPE "level" AS ENUM ('beginning', 'developing', 'embedding', 'leading');

CREATE TABLE "region" (
    "slug" TEXT NOT NULL,
    "region_set" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "region_pkey" PRIMARY KEY ("slug")
);

CREATE TABLE "register_extract" (
    "as_at" DATE NOT NULL,
    "loaded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "rows" JSONB NOT NULL,

    CONSTRAINT "register_extract_pkey" PRIMARY KEY ("as_at")
);

CREATE TABLE "register_change" (
    "id" SERIAL NOT NULL,
    "as_at" DATE NOT NULL,
    "kind" TEXT NOT NULL,
    "trust_uid" INTEGER,
    "urn" INTEGER,
    "before" TEXT,
    "after" TEXT,

    CONSTRAINT "register_change_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "trust" (
    "uid" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "trust_kind" NOT NULL,
    "group_id" TEXT,
    "ukprn" TEXT,
    "companies_house_number" TEXT,
    "town" TEXT,
    "open" BOOLEAN NOT NULL,
    "closed_on" DATE,
    "first_seen" DATE NOT NULL,

    CONSTRAINT "trust_pkey" PRIMARY KEY ("uid")
);

CREATE TABLE "academy" (
    "urn" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "phase" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "open" BOOLEAN NOT NULL,
    "opened_on" DATE,
    "closed_on" DATE,
    "low_age" INTEGER,
    "high_age" INTEGER,
    "gender" TEXT,
    "religious_character" TEXT,
    "ukprn" TEXT,
    "la_code" TEXT NOT NULL,
    "la_name" TEXT NOT NULL,
    "gor" TEXT,
    "town" TEXT,
    "postcode" TEXT,

    CONSTRAINT "academy_pkey" PRIMARY KEY ("urn")
);

CREATE TABLE "academy_predecessor" (
    "urn" INTEGER NOT NULL,
    "predecessor_urn" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "link_type" TEXT NOT NULL,

    CONSTRAINT "academy_predecessor_pkey" PRIMARY KEY ("urn","predecessor_urn","link_type")
);

CREATE TABLE "trust_academy" (
    "trust_uid" INTEGER NOT NULL,
    "urn" INTEGER NOT NULL,

    CONSTRAINT "trust_academy_pkey" PRIMARY KEY ("trust_uid","urn")
);

CREATE TABLE "trust_academy_period" (
    "trust_uid" INTEGER NOT NULL,
    "urn" INTEGER NOT NULL,
    "first_seen" DATE NOT NULL,
    "joined_on" DATE,
    "left_on" DATE,

    CONSTRAINT "trust_academy_period_pkey" PRIMARY KEY ("trust_uid","urn","first_seen")
);

CREATE TABLE "trust_region" (
    "trust_uid" INTEGER NOT NULL,
    "region_set" TEXT NOT NULL,
    "from_date" DATE NOT NULL,
    "until_date" DATE,
    "region_slug" TEXT NOT NULL,
    "spans" BOOLEAN NOT NULL,

    CONSTRAINT "trust_region_pkey" PRIMARY KEY ("trust_uid","region_set","from_date")
);

CREATE TABLE "user_account" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "suspended_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "user_account_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "password" (
    "user_id" UUID NOT NULL,
    "hash" TEXT NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "password_pkey" PRIMARY KEY ("user_id")
);

CREATE TABLE "session" (
    "id_hash" BYTEA NOT NULL,
    "user_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "session_pkey" PRIMARY KEY ("id_hash")
);

CREATE TABLE "sign_in_try" (
    "id" BIGSERIAL NOT NULL,
    "key" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "sign_in_try_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "trust_appointment" (
    "trust_uid" INTEGER NOT NULL,
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "role" "trust_role" NOT NULL,
    "from_date" DATE NOT NULL,
    "until_date" DATE,
    "suspended_at" TIMESTAMPTZ(3),
    "confirmed_by" TEXT,

    CONSTRAINT "trust_appointment_pkey" PRIMARY KEY ("trust_uid","id")
);

CREATE TABLE "region_appointment" (
    "region_slug" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "from_date" DATE NOT NULL,
    "until_date" DATE,
    "suspended_at" TIMESTAMPTZ(3),

    CONSTRAINT "region_appointment_pkey" PRIMARY KEY ("region_slug","id")
);

CREATE TABLE "platform_appointment" (
    "user_id" UUID NOT NULL,
    "from_date" DATE NOT NULL,
    "until_date" DATE,
    "suspended_at" TIMESTAMPTZ(3),

    CONSTRAINT "platform_appointment_pkey" PRIMARY KEY ("user_id")
);

CREATE TABLE "assessment" (
    "trust_uid" INTEGER NOT NULL,
    "cycle" TEXT NOT NULL,
    "rubric_version" TEXT NOT NULL,
    "opened_on" DATE NOT NULL,
    "due_on" DATE NOT NULL,
    "opened_by" UUID NOT NULL,
    "approved_as" INTEGER,

    CONSTRAINT "assessment_pkey" PRIMARY KEY ("trust_uid","cycle")
);

CREATE TABLE "rating" (
    "trust_uid" INTEGER NOT NULL,
    "cycle" TEXT NOT NULL,
    "characteristic" TEXT NOT NULL,
    "level" "level",
    "not_agreed" BOOLEAN NOT NULL,
    "reason" TEXT NOT NULL,
    "evidence_note" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "updated_by" UUID NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "rating_pkey" PRIMARY KEY ("trust_uid","cycle","characteristic")
);

CREATE TABLE "rating_revision" (
    "trust_uid" INTEGER NOT NULL,
    "cycle" TEXT NOT NULL,
    "characteristic" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "level" "level",
    "not_agreed" BOOLEAN NOT NULL,
    "reason" TEXT NOT NULL,
    "evidence_note" TEXT NOT NULL,
    "by_user" UUID NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "rating_revision_pkey" PRIMARY KEY ("trust_uid","cycle","characteristic","revision")
);

CREATE TABLE "save_key" (
    "trust_uid" INTEGER NOT NULL,
    "key" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "request_hash" TEXT NOT NULL,
    "answer" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "save_key_pkey" PRIMARY KEY ("trust_uid","key")
);

CREATE TABLE "approval" (
    "trust_uid" INTEGER NOT NULL,
    "cycle" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "reference" TEXT NOT NULL,
    "rubric_version" TEXT NOT NULL,
    "trust_name" TEXT NOT NULL,
    "region_slug" TEXT,
    "meeting_on" DATE NOT NULL,
    "minute_reference" TEXT NOT NULL,
    "approved_by" UUID NOT NULL,
    "approved_by_name" TEXT NOT NULL,
    "approved_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "approval_pkey" PRIMARY KEY ("trust_uid","cycle","number")
);

CREATE TABLE "approved_rating" (
    "trust_uid" INTEGER NOT NULL,
    "cycle" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "characteristic" TEXT NOT NULL,
    "level" "level",
    "not_agreed" BOOLEAN NOT NULL,
    "reason" TEXT NOT NULL,

    CONSTRAINT "approved_rating_pkey" PRIMARY KEY ("trust_uid","cycle","number","characteristic")
);

CREATE TABLE "approved_evidence" (
    "trust_uid" INTEGER NOT NULL,
    "cycle" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "characteristic" TEXT NOT NULL,
    "note" TEXT NOT NULL,

    CONSTRAINT "approved_evidence_pkey" PRIMARY KEY ("trust_uid","cycle","number","characteristic")
);

CREATE TABLE "share" (
    "trust_uid" INTEGER NOT NULL,
    "cycle" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "id" UUID NOT NULL,
    "region_slug" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "with_evidence" BOOLEAN NOT NULL,
    "shared_by" UUID NOT NULL,
    "shared_by_name" TEXT NOT NULL,
    "shared_at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "share_pkey" PRIMARY KEY ("trust_uid","id")
);

CREATE TABLE "audit_event" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),
    "user_id" UUID,
    "role" TEXT NOT NULL,
    "trust_uid" INTEGER,
    "region_slug" TEXT,
    "action" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "request_id" TEXT,

    CONSTRAINT "audit_event_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "register_change_as_at_kind_idx" ON "register_change"("as_at", "kind");

CREATE INDEX "register_change_trust_uid_idx" ON "register_change"("trust_uid");

CREATE INDEX "trust_academy_urn_idx" ON "trust_academy"("urn");

CREATE INDEX "trust_region_region_slug_idx" ON "trust_region"("region_slug");

CREATE UNIQUE INDEX "user_account_email_key" ON "user_account"("email");

CREATE INDEX "session_user_id_idx" ON "session"("user_id");

CREATE INDEX "sign_in_try_key_at_idx" ON "sign_in_try"("key", "at");

CREATE INDEX "trust_appointment_user_id_idx" ON "trust_appointment"("user_id");

CREATE INDEX "region_appointment_user_id_idx" ON "region_appointment"("user_id");

CREATE INDEX "save_key_created_at_idx" ON "save_key"("created_at");

CREATE INDEX "share_region_slug_withdrawn_at_idx" ON "share"("region_slug", "withdrawn_at");

CREATE INDEX "share_trust_uid_cycle_number_idx" ON "share"("trust_uid", "cycle", "number");

CREATE INDEX "audit_event_trust_uid_at_idx" ON "audit_event"("trust_uid", "at");

CREATE INDEX "audit_event_region_slug_at_idx" ON "audit_event"("region_slug", "at");

ALTER TABLE "register_change" ADD CONSTRAINT "register_change_as_at_fkey" FOREIGN KEY ("as_at") REFERENCES "register_extract"("as_at") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "academy_predecessor" ADD CONSTRAINT "academy_predecessor_urn_fkey" FOREIGN KEY ("urn") REFERENCES "academy"("urn") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "trust_academy" ADD CONSTRAINT "trust_academy_trust_uid_fkey" FOREIGN KEY ("trust_uid") REFERENCES "trust"("uid") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "trust_academy" ADD CONSTRAINT "trust_academy_urn_fkey" FOREIGN KEY ("urn") REFERENCES "academy"("urn") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "trust_academy_period" ADD CONSTRAINT "trust_academy_period_trust_uid_urn_fkey" FOREIGN KEY ("trust_uid", "urn") REFERENCES "trust_academy"("trust_uid", "urn") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "trust_region" ADD CONSTRAINT "trust_region_trust_uid_fkey" FOREIGN KEY ("trust_uid") REFERENCES "trust"("uid") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "trust_region" ADD CONSTRAINT "trust_region_region_slug_fkey" FOREIGN KEY ("region_slug") REFERENCES "region"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "password" ADD CONSTRAINT "password_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user_account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "session" ADD CONSTRAINT "session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user_account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "trust_appointment" ADD CONSTRAINT "trust_appointment_trust_uid_fkey" FOREIGN KEY ("trust_uid") REFERENCES "trust"("uid") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "trust_appointment" ADD CONSTRAINT "trust_appointment_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "region_appointment" ADD CONSTRAINT "region_appointment_region_slug_fkey" FOREIGN KEY ("region_slug") REFERENCES "region"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "region_appointment" ADD CONSTRAINT "region_appointment_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "platform_appointment" ADD CONSTRAINT "platform_appointment_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "assessment" ADD CONSTRAINT "assessment_trust_uid_fkey" FOREIGN KEY ("trust_uid") REFERENCES "trust"("uid") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "assessment" ADD CONSTRAINT "assessment_trust_uid_cycle_approved_as_fkey" FOREIGN KEY ("trust_uid", "cycle", "approved_as") REFERENCES "approval"("trust_uid", "cycle", "number") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "rating" ADD CONSTRAINT "rating_trust_uid_cycle_fkey" FOREIGN KEY ("trust_uid", "cycle") REFERENCES "assessment"("trust_uid", "cycle") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "rating_revision" ADD CONSTRAINT "rating_revision_trust_uid_cycle_characteristic_fkey" FOREIGN KEY ("trust_uid", "cycle", "characteristic") REFERENCES "rating"("trust_uid", "cycle", "characteristic") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "approval" ADD CONSTRAINT "approval_trust_uid_cycle_fkey" FOREIGN KEY ("trust_uid", "cycle") REFERENCES "assessment"("trust_uid", "cycle") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "approval" ADD CONSTRAINT "approval_region_slug_fkey" FOREIGN KEY ("region_slug") REFERENCES "region"("slug") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "approved_rating" ADD CONSTRAINT "approved_rating_trust_uid_cycle_number_fkey" FOREIGN KEY ("trust_uid", "cycle", "number") REFERENCES "approval"("trust_uid", "cycle", "number") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "approved_evidence" ADD CONSTRAINT "approved_evidence_trust_uid_cycle_number_characteristic_fkey" FOREIGN KEY ("trust_uid", "cycle", "number", "characteristic") REFERENCES "approved_rating"("trust_uid", "cycle", "number", "characteristic") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "share" ADD CONSTRAINT "share_trust_uid_cycle_number_fkey" FOREIGN KEY ("trust_uid", "cycle", "number") REFERENCES "approval"("trust_uid", "cycle", "number") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "share" ADD CONSTRAINT "share_region_slug_fkey" FOREIGN KEY ("region_slug") REFERENCES "region"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

