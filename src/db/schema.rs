//! Our tables, once for both databases. The migrations in `migrations/` say what each is for.
#![expect(missing_docs, reason = "the columns are described in the migrations")]

diesel::table! {
    tickets (id) {
        id -> Text,
        reference -> Text,
        stage -> Text,
        intent -> Text,
        certainty -> Text,
        language -> Text,
        law -> Text,
        channel -> Text,
        received_at -> Timestamp,
        received_on -> Date,
        promised_on -> Date,
        statutory_on -> Date,
        extended -> Nullable<Text>,
        scope -> Nullable<Text>,
        only_system -> Nullable<Text>,
        proof -> Nullable<Text>,
        vouched_by -> Nullable<Text>,
        approved_by -> Nullable<Text>,
        begin_at -> Nullable<Timestamp>,
        previewed_at -> Nullable<Timestamp>,
        attention -> Nullable<Text>,
        rounds -> Integer,
        outcome -> Nullable<Text>,
        refusal -> Nullable<Text>,
        closed_at -> Nullable<Timestamp>,
        linked_to -> Nullable<Text>,
        version -> BigInt,
        audit_count -> BigInt,
        audit_head -> Text,
    }
}

diesel::table! {
    ticket_systems (ticket_id, system) {
        ticket_id -> Text,
        system -> Text,
        position -> Integer,
        state -> Text,
        hindrance -> Nullable<Text>,
        found -> BigInt,
    }
}

diesel::table! {
    parts (ticket_id, system, position) {
        ticket_id -> Text,
        system -> Text,
        position -> Integer,
        collection -> Text,
        deed -> Text,
        found -> BigInt,
        done -> BigInt,
        remaining -> Nullable<BigInt>,
        ground -> Nullable<Text>,
        article -> Nullable<Text>,
        kept_until -> Nullable<Date>,
        finishes_on -> Nullable<Date>,
        looked_at -> Timestamp,
    }
}

diesel::table! {
    ticket_keys (owner_id) {
        owner_id -> Text,
        wrapped -> Binary,
    }
}

diesel::table! {
    people (id) {
        id -> Text,
        ticket_id -> Text,
        kind -> Text,
        standing -> Text,
        blind -> Text,
        sealed -> Binary,
    }
}

diesel::table! {
    messages (id) {
        id -> Text,
        ticket_id -> Nullable<Text>,
        key_owner -> Text,
        kind -> Text,
        state -> Text,
        reason -> Nullable<Text>,
        letter -> Nullable<Text>,
        round -> Nullable<Integer>,
        fingerprint -> Nullable<Text>,
        message_id -> Nullable<Text>,
        address -> Nullable<Text>,
        sealed -> Binary,
        at -> Timestamp,
        sent_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    originals (message_id) {
        message_id -> Text,
        ticket_id -> Text,
        sealed -> Binary,
    }
}

diesel::table! {
    plans (ticket_id, system) {
        ticket_id -> Text,
        system -> Text,
        version -> Text,
        rows_to_erase -> BigInt,
        sealed -> Binary,
        at -> Timestamp,
    }
}

diesel::table! {
    links (hash) {
        hash -> Text,
        ticket_id -> Text,
        kind -> Text,
        expires_at -> Nullable<Timestamp>,
        superseded_at -> Nullable<Timestamp>,
        used_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    audit_lines (stream, seq) {
        stream -> Text,
        seq -> BigInt,
        at -> Timestamp,
        by_whom -> Text,
        action -> Text,
        from_stage -> Text,
        to_stage -> Text,
        detail -> Text,
        hash -> Text,
    }
}

diesel::table! {
    audit_streams (name) {
        name -> Text,
        count -> BigInt,
        head -> Text,
    }
}

diesel::table! {
    jobs (id) {
        id -> Text,
        ticket_id -> Text,
        task -> Text,
        unique_key -> Text,
        state -> Text,
        due_at -> Timestamp,
        attempts -> Integer,
        waiting_since -> Nullable<Timestamp>,
        fence -> BigInt,
        lease_until -> Nullable<Timestamp>,
        last_error -> Nullable<Text>,
        done_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    register (reference) {
        reference -> Text,
        requested_on -> Date,
        nature -> Text,
        manner -> Text,
        responded_on -> Date,
        response -> Text,
        denial_basis -> Nullable<Text>,
        law -> Text,
    }
}

diesel::table! {
    api_tokens (jti) {
        jti -> Text,
        scope -> Text,
        label -> Text,
        created_at -> Timestamp,
        expires_at -> Timestamp,
        revoked_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    pace (account) {
        account -> Text,
        next_at -> Timestamp,
    }
}

diesel::table! {
    users (id) {
        id -> Text,
        name -> Text,
        shown -> Text,
        roles -> Text,
        password -> Text,
        created_at -> Timestamp,
        disabled_at -> Nullable<Timestamp>,
        failures -> Integer,
        failed_at -> Nullable<Timestamp>,
        email -> Nullable<Text>,
        language -> Nullable<Text>,
    }
}

diesel::table! {
    sessions (hash) {
        hash -> Text,
        user_id -> Text,
        language -> Text,
        created_at -> Timestamp,
        seen_at -> Timestamp,
        proved_at -> Timestamp,
    }
}

diesel::table! {
    assignments (ticket_id) {
        ticket_id -> Text,
        user_id -> Text,
        at -> Timestamp,
    }
}

diesel::table! {
    pauses (system) {
        system -> Text,
        by_whom -> Text,
        at -> Timestamp,
    }
}

diesel::table! {
    looks (ticket_id, user_id) {
        ticket_id -> Text,
        user_id -> Text,
        at -> Timestamp,
    }
}

diesel::table! {
    reminders (ticket_id, promised_on, days, user_id) {
        ticket_id -> Text,
        promised_on -> Date,
        days -> Integer,
        user_id -> Text,
        at -> Timestamp,
    }
}

diesel::table! {
    tags (ticket_id, tag) {
        ticket_id -> Text,
        tag -> Text,
    }
}

diesel::table! {
    mailboxes (name) {
        name -> Text,
        uid_validity -> BigInt,
        uid -> BigInt,
        at -> Timestamp,
    }
}

diesel::table! {
    certificates (ticket_id) {
        ticket_id -> Text,
        address_hmac -> Text,
        key_hash -> Text,
    }
}

diesel::table! {
    declarations (ticket_id, system) {
        ticket_id -> Text,
        system -> Text,
        letters -> Integer,
        asked_at -> Timestamp,
        said -> Nullable<Text>,
        ground -> Nullable<Text>,
        by_whom -> Nullable<Text>,
        said_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    suppressed (blind) {
        blind -> Text,
    }
}

diesel::table! {
    holds (id) {
        id -> Text,
        blind -> Nullable<Text>,
        system -> Nullable<Text>,
        reason -> Text,
        until -> Date,
        by_whom -> Text,
        at -> Timestamp,
    }
}

diesel::table! {
    watches (ticket_id, day, system) {
        ticket_id -> Text,
        day -> Integer,
        system -> Text,
        looked_at -> Timestamp,
        seen -> Nullable<BigInt>,
    }
}

diesel::table! {
    absences (ticket_id, system) {
        ticket_id -> Text,
        system -> Text,
        by_whom -> Text,
        since -> Date,
    }
}

diesel::joinable!(ticket_systems -> tickets (ticket_id));
diesel::joinable!(people -> tickets (ticket_id));
diesel::joinable!(sessions -> users (user_id));
diesel::joinable!(assignments -> users (user_id));
diesel::joinable!(assignments -> tickets (ticket_id));
diesel::joinable!(looks -> users (user_id));
diesel::allow_tables_to_appear_in_same_query!(
    tickets,
    ticket_systems,
    messages,
    people,
    parts,
    jobs,
    users,
    sessions,
    assignments,
    looks,
    tags
);
