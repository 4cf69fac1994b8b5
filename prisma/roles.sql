-- The roles of one Postgres cluster. Safe to run again. Run it once as a superuser, then give the two
-- logins their passwords:
--   ALTER ROLE app_login PASSWORD '…';          -- DATABASE_URL
--   ALTER ROLE waymark_migrator PASSWORD '…';   -- DATABASE_OWNER_URL
-- and make the database:
--   CREATE DATABASE waymark OWNER app_owner;
--   REVOKE ALL ON DATABASE waymark FROM PUBLIC;
--   GRANT CONNECT ON DATABASE waymark TO app_login, waymark_migrator;

DO $$
DECLARE
  name text;
  options text := '';
BEGIN
  -- Two copies of the app may start at the same instant.
  PERFORM pg_advisory_xact_lock(hashtext('waymark roles'));

  -- app_owner owns every table, and nobody signs in as it. The others are what a transaction may
  -- become: the trust's people, its readers, whoever gives a private view, an academy's people, the RSC
  -- team, the administrator, sign-in, the post.
  -- INHERIT: else app_owner lacks, before Postgres 16, what the owner of a database may do in it.
  FOREACH name IN ARRAY ARRAY['app_owner', 'app_trust', 'app_reader', 'app_participant', 'app_academy', 'app_rsc', 'app_admin', 'app_auth', 'app_mail'] LOOP
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = name) THEN
      EXECUTE format('CREATE ROLE %I NOLOGIN', name);
    END IF;
    EXECUTE format('ALTER ROLE %I NOLOGIN INHERIT NOCREATEDB NOCREATEROLE', name);
  END LOOP;

  FOREACH name IN ARRAY ARRAY['app_login', 'waymark_migrator'] LOOP
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = name) THEN
      EXECUTE format('CREATE ROLE %I', name);
    END IF;
  END LOOP;
  ALTER ROLE app_login LOGIN NOINHERIT NOCREATEDB NOCREATEROLE;
  ALTER ROLE waymark_migrator LOGIN NOINHERIT CREATEDB NOCREATEROLE;

  -- Membership brings no right by itself, only the right to become the role.
  IF current_setting('server_version_num')::int >= 160000 THEN
    options := ' WITH INHERIT FALSE, SET TRUE';
  END IF;
  EXECUTE 'GRANT app_trust, app_reader, app_participant, app_academy, app_rsc, app_admin, app_auth, app_mail TO app_login' || options;
  EXECUTE 'GRANT app_owner TO waymark_migrator' || options;
END
$$;

ALTER ROLE app_login SET statement_timeout = '5s';
ALTER ROLE app_login SET idle_in_transaction_session_timeout = '10s';
ALTER ROLE app_login SET lock_timeout = '2s';
