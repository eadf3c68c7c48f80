// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
//
// Users created, read, replaced and deleted: RFC 7643 sections 2 to 4.1, RFC 7644 sections 3.3, 3.4.1, 3.5.1, 3.6, 3.9,
// 3.11, 3.12, 8.1. Read 2026-11-28.
#include "model/checks/conformance_judges.h"
#include "model/checks/conformance_rules.h"

using namespace Qt::StringLiterals;

#define USER_SCHEMA R"("schemas":["urn:ietf:params:scim:schemas:core:2.0:User"])"

namespace provost::rehearsal {
namespace {

RehearsalStep secondUser(const char* id, const char* name, const char* why, const char* section)
{
    return {.id = id,
            .name = name,
            .why = why,
            .method = HttpMethod::Post,
            .path = "/Users",
            .answer = StepAnswer::Resource,
            .statuses = {made},
            .body = "{" USER_SCHEMA R"(,"userName":"{secondName}","title":"Alpha","active":true})",
            .who = "second",
            .holds = {u"userName eq \"{secondName}\""_s, u"title eq \"Alpha\""_s},
            .section = section};
}

QList<RehearsalStep> readOneRules()
{
    return {
        {.id = "read-user",
         .name = QT_TRANSLATE_NOOP("provost::Rehearsal", "Read the user by its id"),
         .why = QT_TRANSLATE_NOOP("provost::Rehearsal", "Answer with all that was stored."),
         .method = HttpMethod::Get,
         .path = "/Users/{user}",
         .answer = StepAnswer::Resource,
         .statuses = {ok},
         .who = "user",
         .holds = {u"userName eq \"{userName}\""_s, u"name.givenName eq \"Provost\""_s, u"title eq \"Rule\""_s,
                   u"displayName eq \"Provost Conformance\""_s, u"externalId eq \"{externalId}\""_s},
         .section = "RFC 7644 3.4.1"},
        {.id = "own-id",
         .name = QT_TRANSLATE_NOOP("provost::Rehearsal", "Look whose id and groups the user has"),
         .why = QT_TRANSLATE_NOOP("provost::Rehearsal",
                                  "Give out ids, and keep what is read-only: what a client sends for it is ignored."),
         .method = HttpMethod::Get,
         .path = "/Users/{user}",
         .answer = StepAnswer::Resource,
         .statuses = {ok},
         .who = "user",
         .holds = {u"not (id eq \"provost-chose-this\")"_s, u"not (groups.value eq \"provost-chose-this\")"_s},
         .section = "RFC 7643 2"},
        {.id = "meta",
         .name = QT_TRANSLATE_NOOP("provost::Rehearsal", "Look at the metadata of the user"),
         .why = QT_TRANSLATE_NOOP("provost::Rehearsal",
                                  "Tell the resource type, when it was created and changed, and where it is."),
         .method = HttpMethod::Get,
         .path = "/Users/{user}",
         .answer = StepAnswer::Resource,
         .statuses = {ok},
         .who = "user",
         .section = "RFC 7643 3",
         .also = metaIsWhole},
        {.id = "password",
         .name = QT_TRANSLATE_NOOP("provost::Rehearsal", "Ask for the password"),
         .why = QT_TRANSLATE_NOOP("provost::Rehearsal", "Never return a password, whoever asks for it."),
         .method = HttpMethod::Get,
         .path = "/Users/{user}",
         .answer = StepAnswer::Resource,
         .statuses = {ok},
         .query = "attributes=password,userName,active",
         .who = "user",
         .section = "RFC 7643 4.1"},
        {.id = "read-nobody",
         .name = QT_TRANSLATE_NOOP("provost::Rehearsal", "Read a user who is not there"),
         .why = QT_TRANSLATE_NOOP("provost::Rehearsal", "Answer 404 with an error of SCIM."),
         .method = HttpMethod::Get,
         .path = "/Users/{random}",
         .answer = StepAnswer::Refusal,
         .statuses = {notFound},
         .section = "RFC 7644 3.12"},
        {.id = "media-scim",
         .name = QT_TRANSLATE_NOOP("provost::Rehearsal", "Look at the content type of the answer"),
         .why = QT_TRANSLATE_NOOP("provost::Rehearsal", "Answer as application/scim+json."),
         .method = HttpMethod::Get,
         .path = "/Users/{user}",
         .answer = StepAnswer::Resource,
         .statuses = {ok},
         .who = "user",
         .section = "RFC 7644 8.1",
         .also = isScimJson},
        {.id = "media-json",
         .name = QT_TRANSLATE_NOOP("provost::Rehearsal", "Ask for application/json"),
         .why = QT_TRANSLATE_NOOP("provost::Rehearsal", "Answer clients that accept application/json alone, too."),
         .method = HttpMethod::Get,
         .path = "/Users/{user}",
         .answer = StepAnswer::Resource,
         .statuses = {ok},
         .who = "user",
         .tolerated = {notAcceptable},
         .section = "RFC 7644 8.1",
         .header = "Accept: application/json"},
    };
}

/// Of a GET of the user that names attributes.
RehearsalStep chosen(const char* id, const char* name, const char* why, const char* query, const QStringList& holds)
{
    return {.id = id,
            .name = name,
            .why = why,
            .method = HttpMethod::Get,
            .path = "/Users/{user}",
            .answer = StepAnswer::Resource,
            .statuses = {ok},
            .query = query,
            .who = "user",
            .holds = holds,
            .section = "RFC 7644 3.9"};
}

QList<RehearsalStep> chosenRules()
{
    return {
        chosen("attributes", QT_TRANSLATE_NOOP("provost::Rehearsal", "Read one attribute"),
               QT_TRANSLATE_NOOP("provost::Rehearsal", "Return what “attributes” names, and id, and nothing else."),
               "attributes=userName",
               {u"userName eq \"{userName}\""_s, u"not (displayName pr)"_s, u"not (title pr)"_s}),
        chosen("attributes-sub", QT_TRANSLATE_NOOP("provost::Rehearsal", "Read one sub-attribute"),
               QT_TRANSLATE_NOOP("provost::Rehearsal", "Return the sub-attribute that is named, and not its siblings."),
               "attributes=name.familyName", {u"name.familyName eq \"Conformance\""_s, u"not (name.givenName pr)"_s}),
        chosen("attributes-urn", QT_TRANSLATE_NOOP("provost::Rehearsal", "Read an attribute by its full name"),
               QT_TRANSLATE_NOOP("provost::Rehearsal", "Take names of attributes with the URI of their schema."),
               "attributes=urn:ietf:params:scim:schemas:core:2.0:User:title",
               {u"title eq \"Rule\""_s, u"not (displayName pr)"_s}),
        chosen("attributes-case",
               QT_TRANSLATE_NOOP("provost::Rehearsal", "Read an attribute whose name is in capital letters"),
               QT_TRANSLATE_NOOP("provost::Rehearsal", "Take names of attributes in any case."),
               "attributes=DISPLAYNAME", {u"displayName eq \"Provost Conformance\""_s, u"not (title pr)"_s}),
        chosen("excluded", QT_TRANSLATE_NOOP("provost::Rehearsal", "Read all but one attribute"),
               QT_TRANSLATE_NOOP("provost::Rehearsal", "Leave out what “excludedAttributes” names, and nothing else."),
               "excludedAttributes=title", {u"not (title pr)"_s, u"displayName pr"_s, u"userName pr"_s}),
        chosen("excluded-always", QT_TRANSLATE_NOOP("provost::Rehearsal", "Read all but the id"),
               QT_TRANSLATE_NOOP("provost::Rehearsal", "Return id even where it is to be left out."),
               "excludedAttributes=id", {u"userName pr"_s}),
    };
}

QList<RehearsalStep> otherReadings()
{
    return {
        {.id = "me",
         .name = QT_TRANSLATE_NOOP("provost::Rehearsal", "Ask for /Me"),
         .why = QT_TRANSLATE_NOOP("provost::Rehearsal",
                                  "Answer with whom the token stands for, lead there, or say 501 where that is not "
                                  "supported."),
         .method = HttpMethod::Get,
         .path = "/Me",
         .answer = StepAnswer::Done,
         .statuses = {ok, permanentRedirect, notImplemented},
         .tolerated = {notFound, forbidden},
         .section = "RFC 7644 3.11"},
        {.id = "broken-json",
         .name = QT_TRANSLATE_NOOP("provost::Rehearsal", "Send a user that is no JSON"),
         .why = QT_TRANSLATE_NOOP("provost::Rehearsal", "Refuse what cannot be read with 400 and invalidSyntax."),
         .method = HttpMethod::Post,
         .path = "/Users",
         .answer = StepAnswer::Refusal,
         .statuses = {badRequest},
         .body = "{" USER_SCHEMA R"(,"userName":)",
         .scimType = "invalidSyntax",
         .section = "RFC 7644 3.12"},
    };
}

} // namespace

QList<RehearsalStep> creationRules()
{
    return {
        {.id = "create-user",
         .name = QT_TRANSLATE_NOOP("provost::Rehearsal", "Create the user"),
         .why = QT_TRANSLATE_NOOP("provost::Rehearsal",
                                  "Create the user, answer 201 with all of it and say where it is, in Location and "
                                  "meta.location (RFC 7644 section 3.3)."),
         .method = HttpMethod::Post,
         .path = "/Users",
         .answer = StepAnswer::Resource,
         .statuses = {made},
         .body = "{" USER_SCHEMA R"(,"id":"provost-chose-this","userName":"{userName}",
             "groups":[{"value":"provost-chose-this"}],
             "name":{"givenName":"Provost","familyName":"Conformance"},"displayName":"Provost Conformance",
             "title":"Rule","externalId":"{externalId}","password":"{password}","active":true,
             "emails":[{"value":"{userName}","type":"work","primary":true},{"value":"{renamedUser}","type":"home"}]})",
         .who = "user",
         .holds = {u"userName eq \"{userName}\""_s, u"active eq true"_s, u"name.familyName eq \"Conformance\""_s,
                   u"emails[type eq \"home\" and value eq \"{renamedUser}\"]"_s},
         .wantsLocation = true,
         .section = "RFC 7644 3.3"},
        {.id = "create-again",
         .name = QT_TRANSLATE_NOOP("provost::Rehearsal", "Create the same user again"),
         .why = QT_TRANSLATE_NOOP("provost::Rehearsal",
                                  "Refuse a second user of the same userName with 409 and uniqueness, and leave the "
                                  "first as it is."),
         .method = HttpMethod::Post,
         .path = "/Users",
         .answer = StepAnswer::Refusal,
         .statuses = {conflict},
         .body = "{" USER_SCHEMA R"(,"userName":"{userName}","active":true})",
         .who = "user",
         .holds = {u"name.familyName eq \"Conformance\""_s},
         .scimType = "uniqueness",
         .section = "RFC 7644 3.3"},
        {.id = "create-other-case",
         .name = QT_TRANSLATE_NOOP("provost::Rehearsal", "Create the same user in capital letters"),
         .why = QT_TRANSLATE_NOOP("provost::Rehearsal", "Compare userName without regard to case."),
         .method = HttpMethod::Post,
         .path = "/Users",
         .answer = StepAnswer::Refusal,
         .statuses = {conflict},
         .body = "{" USER_SCHEMA R"(,"userName":"{USERNAME}","active":true})",
         .who = "user",
         .scimType = "uniqueness",
         .section = "RFC 7643 4.1"},
        secondUser("create-second", QT_TRANSLATE_NOOP("provost::Rehearsal", "Create a second user"),
                   QT_TRANSLATE_NOOP("provost::Rehearsal", "Create a user who has little more than a name."),
                   "RFC 7644 3.3"),
    };
}

QList<RehearsalStep> readingRules()
{
    return readOneRules() + chosenRules() + otherReadings();
}

QList<RehearsalStep> replacementRules()
{
    return {
        {.id = "put",
         .name = QT_TRANSLATE_NOOP("provost::Rehearsal", "Replace the user"),
         .why = QT_TRANSLATE_NOOP("provost::Rehearsal",
                                  "Replace all that a PUT may write: what it leaves out is cleared (RFC 7644 section "
                                  "3.5.1)."),
         .method = HttpMethod::Put,
         .path = "/Users/{user}",
         .answer = StepAnswer::Resource,
         .statuses = {ok},
         .body = "{" USER_SCHEMA R"(,"id":"{user}","userName":"{userName}","externalId":"{externalId}",
             "name":{"givenName":"Provost","familyName":"Replaced"},"displayName":"Provost Replaced",
             "emails":[{"value":"{userName}","type":"work","primary":true}],"active":true})",
         .who = "user",
         .holds = {u"name.familyName eq \"Replaced\""_s, u"not (title pr)"_s, u"not (emails[type eq \"home\"])"_s},
         .section = "RFC 7644 3.5.1"},
        {.id = "put-read-only",
         .name = QT_TRANSLATE_NOOP("provost::Rehearsal", "Replace what is read-only"),
         .why = QT_TRANSLATE_NOOP("provost::Rehearsal", "Ignore what a PUT says of read-only attributes."),
         .method = HttpMethod::Put,
         .path = "/Users/{user}",
         .answer = StepAnswer::Resource,
         .statuses = {ok},
         .body = "{" USER_SCHEMA R"(,"id":"{user}","userName":"{userName}","externalId":"{externalId}",
             "name":{"givenName":"Provost","familyName":"Replaced"},"displayName":"Provost Replaced","title":"Rule",
             "emails":[{"value":"{userName}","type":"work","primary":true}],"active":true,
             "groups":[{"value":"provost-chose-this"}],"meta":{"resourceType":"Group"}})",
         .who = "user",
         .holds = {u"title eq \"Rule\""_s, u"not (groups.value eq \"provost-chose-this\")"_s},
         .section = "RFC 7644 3.5.1"},
        {.id = "put-null",
         .name = QT_TRANSLATE_NOOP("provost::Rehearsal", "Replace an attribute by null"),
         .why = QT_TRANSLATE_NOOP("provost::Rehearsal", "Take null for an attribute that has no value."),
         .method = HttpMethod::Put,
         .path = "/Users/{user}",
         .answer = StepAnswer::Resource,
         .statuses = {ok},
         .body = "{" USER_SCHEMA R"(,"id":"{user}","userName":"{userName}","externalId":"{externalId}","title":null,
             "name":{"givenName":"Provost","familyName":"Replaced"},"displayName":"Provost Replaced",
             "emails":[{"value":"{userName}","type":"work","primary":true}],"active":true})",
         .who = "user",
         .holds = {u"not (title pr)"_s},
         .section = "RFC 7643 2"},
        {.id = "put-required",
         .name = QT_TRANSLATE_NOOP("provost::Rehearsal", "Replace the user by one without userName"),
         .why = QT_TRANSLATE_NOOP("provost::Rehearsal",
                                  "Refuse what lacks a required attribute with 400 and invalidValue."),
         .method = HttpMethod::Put,
         .path = "/Users/{user}",
         .answer = StepAnswer::Refusal,
         .statuses = {badRequest},
         .body = "{" USER_SCHEMA R"(,"id":"{user}","displayName":"Nobody","active":true})",
         .who = "user",
         .holds = {u"userName eq \"{userName}\""_s},
         .scimType = "invalidValue",
         .section = "RFC 7643 2"},
        {.id = "put-taken",
         .name = QT_TRANSLATE_NOOP("provost::Rehearsal", "Give the user a name that is taken"),
         .why = QT_TRANSLATE_NOOP("provost::Rehearsal", "Refuse a userName that another user has with 409."),
         .method = HttpMethod::Put,
         .path = "/Users/{user}",
         .answer = StepAnswer::Refusal,
         .statuses = {conflict},
         .body = "{" USER_SCHEMA R"(,"id":"{user}","userName":"{secondName}","externalId":"{externalId}",
             "name":{"givenName":"Provost","familyName":"Replaced"},"displayName":"Provost Replaced","active":true})",
         .who = "user",
         .holds = {u"userName eq \"{userName}\""_s},
         .scimType = "uniqueness",
         .section = "RFC 7644 3.5.1"},
        {.id = "put-nobody",
         .name = QT_TRANSLATE_NOOP("provost::Rehearsal", "Replace a user who is not there"),
         .why = QT_TRANSLATE_NOOP("provost::Rehearsal", "Answer 404: a PUT creates nobody."),
         .method = HttpMethod::Put,
         .path = "/Users/{random}",
         .answer = StepAnswer::Refusal,
         .statuses = {notFound},
         .body = "{" USER_SCHEMA R"(,"userName":"{renamedUser}","active":true})",
         .section = "RFC 7644 3.5.1"},
    };
}

QList<RehearsalStep> deletionRules()
{
    return {
        {.id = "delete-second",
         .name = QT_TRANSLATE_NOOP("provost::Rehearsal", "Delete the second user"),
         .why = QT_TRANSLATE_NOOP("provost::Rehearsal",
                                  "Delete the user, answer 204, and 404 from then on (RFC 7644 section 3.6)."),
         .method = HttpMethod::Delete,
         .path = "/Users/{second}",
         .answer = StepAnswer::Done,
         .statuses = {noContent},
         .who = "second",
         .tolerated = {ok},
         .section = "RFC 7644 3.6"},
        {.id = "look-up-deleted",
         .name = QT_TRANSLATE_NOOP("provost::Rehearsal", "Look up the user who was deleted"),
         .why = QT_TRANSLATE_NOOP("provost::Rehearsal", "Leave out of lists what was deleted."),
         .method = HttpMethod::Get,
         .path = "/Users",
         .answer = StepAnswer::NoMatch,
         .statuses = {ok},
         .query = "filter=userName eq \"{secondName}\"",
         .section = "RFC 7644 3.6",
         .needs = StepNeed::Filter},
        secondUser("create-deleted", QT_TRANSLATE_NOOP("provost::Rehearsal", "Create the deleted user anew"),
                   QT_TRANSLATE_NOOP("provost::Rehearsal", "Let nobody be in conflict with what was deleted."),
                   "RFC 7644 3.6"),
        {.id = "delete-nobody",
         .name = QT_TRANSLATE_NOOP("provost::Rehearsal", "Delete a user who is not there"),
         .why = QT_TRANSLATE_NOOP("provost::Rehearsal", "Answer 404 for what is not there."),
         .method = HttpMethod::Delete,
         .path = "/Users/{random}",
         .answer = StepAnswer::Refusal,
         .statuses = {notFound},
         .section = "RFC 7644 3.6"},
    };
}

} // namespace provost::rehearsal

#undef USER_SCHEMA
