// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
//
// What Microsoft Entra ID sends, with aadOptscim062020 in its tenant URL and without. Sources: Microsoft, "Develop and
// plan provisioning for a SCIM endpoint", "Known issues with SCIM 2.0 protocol compliance", "How application
// provisioning works" and the SCIM validator's tutorial. Read 2026-11-22.
#include "model/checks/rehearsal_steps.h"

using namespace Qt::StringLiterals;

#define PATCHED(operations)                                                                                            \
    R"({"schemas":["urn:ietf:params:scim:api:messages:2.0:PatchOp"],"Operations":[)" operations "]}"

namespace provost::rehearsal {
namespace {

QList<RehearsalStep> creation(bool isStrict)
{
    QList<RehearsalStep> steps{
        {.id = "schemas",
         .name = QT_TRANSLATE_NOOP("provost::Rehearsal", "Read the schemas"),
         .why =
             QT_TRANSLATE_NOOP("provost::Rehearsal",
                               "List the schemas: Microsoft Entra ID reads them when provisioning settings are saved."),
         .method = HttpMethod::Get,
         .path = "/Schemas",
         .answer = StepAnswer::List,
         .statuses = {ok},
         .tolerated = {notFound, notImplemented}},
        {.id = "test-connection",
         .name = QT_TRANSLATE_NOOP("provost::Rehearsal", "Test the connection"),
         .why =
             QT_TRANSLATE_NOOP("provost::Rehearsal",
                               "Answer an empty list with 200 for a name that nobody has: a 404 fails the test of the "
                               "connection."),
         .method = HttpMethod::Get,
         .path = "/Users",
         .answer = StepAnswer::NoMatch,
         .statuses = {ok},
         .query = "filter=userName eq \"{random}\""},
        {.id = "look-up-nobody",
         .name = QT_TRANSLATE_NOOP("provost::Rehearsal", "Look up a user who is not there yet"),
         .why = QT_TRANSLATE_NOOP("provost::Rehearsal",
                                  "Answer an empty list with 200: the identity provider creates only whom it does not "
                                  "find, and takes whom it finds for the same person."),
         .method = HttpMethod::Get,
         .path = "/Users",
         .answer = StepAnswer::NoMatch,
         .statuses = {ok},
         .query = "filter=userName eq \"{userName}\""},
        {.id = "create-user",
         .name = QT_TRANSLATE_NOOP("provost::Rehearsal", "Create the user"),
         .why =
             QT_TRANSLATE_NOOP("provost::Rehearsal",
                               "Create the user and answer 201 with all of it; take “meta” and an empty list of roles, "
                               "which Microsoft Entra ID sends."),
         .method = HttpMethod::Post,
         .path = "/Users",
         .answer = StepAnswer::Resource,
         .statuses = {made},
         .body = R"({"schemas":["urn:ietf:params:scim:schemas:core:2.0:User",
             "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"],"externalId":"{externalId}",
             "userName":"{userName}","active":true,"displayName":"Provost Rehearsal",
             "emails":[{"primary":true,"type":"work","value":"{userName}"}],"meta":{"resourceType":"User"},
             "name":{"formatted":"Provost Rehearsal","familyName":"Rehearsal","givenName":"Provost"},"roles":[]})",
         .who = "user",
         .holds = {u"userName eq \"{userName}\""_s, u"active eq true"_s, u"name.familyName eq \"Rehearsal\""_s,
                   u"externalId eq \"{externalId}\""_s},
         .better = {u"emails[type eq \"work\"].value eq \"{userName}\""_s}},
        {.id = "create-again",
         .name = QT_TRANSLATE_NOOP("provost::Rehearsal", "Create the same user again"),
         .why = QT_TRANSLATE_NOOP("provost::Rehearsal",
                                  "Refuse a second user of the same userName with 409 and leave the first as it is: "
                                  "identity providers repeat a request whose answer was lost."),
         .method = HttpMethod::Post,
         .path = "/Users",
         .answer = StepAnswer::Refusal,
         .statuses = {conflict},
         .body = R"({"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"{userName}","active":true})",
         .who = "user",
         .holds = {u"name.familyName eq \"Rehearsal\""_s},
         .scimType = "uniqueness"},
        {.id = "look-up-user",
         .name = QT_TRANSLATE_NOOP("provost::Rehearsal", "Look up the user"),
         .why =
             QT_TRANSLATE_NOOP("provost::Rehearsal",
                               "Find the user by userName, and nobody else: whoever is found is linked and changed."),
         .method = HttpMethod::Get,
         .path = "/Users",
         .answer = StepAnswer::Match,
         .statuses = {ok},
         .query = "filter=userName eq \"{userName}\"",
         .who = "user"},
        {.id = "look-up-capitals",
         .name = QT_TRANSLATE_NOOP("provost::Rehearsal", "Look up the user in capital letters"),
         .why =
             QT_TRANSLATE_NOOP("provost::Rehearsal",
                               "Compare userName without regard to case (RFC 7643 section 4.1.1): otherwise the same "
                               "person is created twice."),
         .method = HttpMethod::Get,
         .path = "/Users",
         .answer = StepAnswer::Match,
         .statuses = {ok},
         .query = "filter=userName eq \"{USERNAME}\"",
         .who = "user"},
        {.id = "look-up-external-id",
         .name = QT_TRANSLATE_NOOP("provost::Rehearsal", "Look up the user by externalId"),
         .why =
             QT_TRANSLATE_NOOP("provost::Rehearsal",
                               "Find the user by externalId: many set it as the attribute by which users are matched."),
         .method = HttpMethod::Get,
         .path = "/Users",
         .answer = StepAnswer::Match,
         .statuses = {ok},
         .query = "filter=externalId eq \"{externalId}\"",
         .who = "user",
         .tolerated = {badRequest}},
        {.id = "look-up-email",
         .name = QT_TRANSLATE_NOOP("provost::Rehearsal", "Look up the user by work address"),
         .why = QT_TRANSLATE_NOOP(
             "provost::Rehearsal",
             "Take a filter with a value path and a sub-attribute behind it. It is beyond the grammar "
             "of RFC 7644, and needed where users are matched by address."),
         .method = HttpMethod::Get,
         .path = "/Users",
         .answer = StepAnswer::Match,
         .statuses = {ok},
         .query = "filter=emails[type eq \"work\"].value eq \"{userName}\"",
         .who = "user",
         .tolerated = {badRequest}},
        {.id = "create-second",
         .name = QT_TRANSLATE_NOOP("provost::Rehearsal", "Create a second user, with nulls"),
         .why = QT_TRANSLATE_NOOP("provost::Rehearsal",
                                  "Take null for “not set”, and ignore a schema URI that is not known: a documented "
                                  "request of Microsoft Entra ID has both."),
         .method = HttpMethod::Post,
         .path = "/Users",
         .answer = StepAnswer::Resource,
         .statuses = {made},
         .body = R"({"schemas":["urn:ietf:params:scim:schemas:core:2.0:User",
             "urn:ietf:params:scim:schemas:extension:enterprise:2.0User"],"externalId":"{secondExternalId}",
             "userName":"{secondName}","active":true,"addresses":null,"phoneNumbers":null,"title":null,
             "department":null,"manager":null,"meta":{"resourceType":"User"},
             "emails":[{"primary":true,"type":"work","value":"{secondName}"}],
             "name":{"familyName":"Rehearsal","givenName":"Provost"},"roles":[]})",
         .who = "second",
         .holds = {u"userName eq \"{secondName}\""_s, u"active eq true"_s}},
    };
    if (isStrict) {
        steps.insert(2,
                     {.id = "flag-in-address",
                      .name = QT_TRANSLATE_NOOP("provost::Rehearsal", "Ask with a parameter that nobody knows"),
                      .why = QT_TRANSLATE_NOOP("provost::Rehearsal",
                                               "Ignore query parameters that are not known: the flag aadOptscim062020 "
                                               "stands in the tenant URL."),
                      .method = HttpMethod::Get,
                      .path = "/Users",
                      .answer = StepAnswer::NoMatch,
                      .statuses = {ok},
                      .query = "aadOptscim062020=&filter=userName eq \"{random}\"",
                      .tolerated = {badRequest, notFound}});
    }
    return steps;
}

QList<RehearsalStep> changes(bool isStrict)
{
    const auto* const update =
        isStrict ? PATCHED(R"({"op":"replace","value":{"displayName":"Provost Rehearsed","name.givenName":"Prov",
             "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber":"7007"}},
             {"op":"replace","path":"emails[type eq \"work\"].value","value":"{renamedUser}"})")
                 : PATCHED(R"({"op":"Replace","path":"displayName","value":"Provost Rehearsed"},
             {"op":"Replace","path":"name.givenName","value":"Prov"},
             {"op":"Add","path":"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber",
              "value":"7007"},{"op":"Replace","path":"emails[type eq \"work\"].value","value":"{renamedUser}"})");
    const auto* const phone =
        isStrict
            ? PATCHED(R"({"op":"add","path":"phoneNumbers[type eq \"mobile\"].value","value":"+1 (425) 555-0100"})")
            : PATCHED(R"({"op":"Add","path":"phoneNumbers[type eq \"mobile\"].value","value":"+1 (425) 555-0100"})");
    const auto* const name = isStrict ? PATCHED(R"({"op":"replace","value":{"userName":"{renamedUser}"}})")
                                      : PATCHED(R"({"op":"Replace","path":"userName","value":"{renamedUser}"})");
    const auto* const manager =
        isStrict ? PATCHED(R"({"op":"add","path":"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager",
             "value":"{second}"})")
                 : PATCHED(R"({"op":"Add","path":"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager",
             "value":"{second}"})");
    const auto* const noManager =
        isStrict
            ? PATCHED(R"({"op":"replace","path":"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager",
             "value":""})")
            : PATCHED(R"({"op":"Replace","path":"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager",
             "value":""})");
    return {
        {.id = "read-user",
         .name = QT_TRANSLATE_NOOP("provost::Rehearsal", "Read the user"),
         .why = QT_TRANSLATE_NOOP("provost::Rehearsal",
                                  "Answer for the id that was given: Microsoft Entra ID keeps it, and reads the user "
                                  "before each change."),
         .method = HttpMethod::Get,
         .path = "/Users/{user}",
         .answer = StepAnswer::Resource,
         .statuses = {ok},
         .who = "user",
         .holds = {u"userName eq \"{userName}\""_s}},
        {.id = "update-user",
         .name = QT_TRANSLATE_NOOP("provost::Rehearsal", "Change attributes"),
         .why = isStrict ? QT_TRANSLATE_NOOP(
                               "provost::Rehearsal",
                               "Take one replace without path whose keys are names with a dot, or with the URN of "
                               "their schema, and a filter in a path beside it.")
                         : QT_TRANSLATE_NOOP(
                               "provost::Rehearsal",
                               "Take “Add” and “Replace” in capitals, one for each attribute, with the URN of a "
                               "schema or a filter in the path."),
         .method = HttpMethod::Patch,
         .path = "/Users/{user}",
         .answer = StepAnswer::Done,
         .statuses = {ok, noContent},
         .body = update,
         .who = "user",
         .holds = {u"displayName eq \"Provost Rehearsed\""_s, u"name.givenName eq \"Prov\""_s,
                   u"name.familyName eq \"Rehearsal\""_s, u"emails[type eq \"work\"].value eq \"{renamedUser}\""_s},
         .better = {u"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber eq \"7007\""_s}},
        {.id = "add-phone",
         .name = QT_TRANSLATE_NOOP("provost::Rehearsal", "Add a telephone number by a filter"),
         .why =
             QT_TRANSLATE_NOOP("provost::Rehearsal",
                               "Make the element that an add by a filter does not find, with the type of the filter, "
                               "and keep its value as it was sent."),
         .method = HttpMethod::Patch,
         .path = "/Users/{user}",
         .answer = StepAnswer::Done,
         .statuses = {ok, noContent},
         .body = phone,
         .who = "user",
         .better = {u"phoneNumbers[type eq \"mobile\"].value eq \"+1 (425) 555-0100\""_s}},
        {.id = "rename-user",
         .name = QT_TRANSLATE_NOOP("provost::Rehearsal", "Rename the user"),
         .why = QT_TRANSLATE_NOOP("provost::Rehearsal", "Change userName and keep the id: people marry."),
         .method = HttpMethod::Patch,
         .path = "/Users/{user}",
         .answer = StepAnswer::Done,
         .statuses = {ok, noContent},
         .body = name,
         .who = "user",
         .holds = {u"userName eq \"{renamedUser}\""_s}},
        {.id = "add-manager",
         .name = QT_TRANSLATE_NOOP("provost::Rehearsal", "Set the manager"),
         .why = QT_TRANSLATE_NOOP("provost::Rehearsal", "Take the id of the manager as a bare text as well."),
         .method = HttpMethod::Patch,
         .path = "/Users/{user}",
         .answer = StepAnswer::Done,
         .statuses = {ok, noContent},
         .body = manager,
         .who = "user",
         .better = {u"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager.value eq \"{second}\""_s}},
        {.id = "check-manager",
         .name = QT_TRANSLATE_NOOP("provost::Rehearsal", "Ask whether the manager is set"),
         .why =
             QT_TRANSLATE_NOOP("provost::Rehearsal",
                               "Take a filter on id and manager together: Microsoft Entra ID asks so before it writes "
                               "a reference."),
         .method = HttpMethod::Get,
         .path = "/Users",
         .answer = StepAnswer::Match,
         .statuses = {ok},
         .query = "filter=id eq \"{user}\" and manager eq \"{second}\"&attributes=id",
         .who = "user",
         .tolerated = {badRequest}},
        {.id = "remove-manager",
         .name = QT_TRANSLATE_NOOP("provost::Rehearsal", "Clear the manager"),
         .why = QT_TRANSLATE_NOOP("provost::Rehearsal", "Take an empty text for no manager."),
         .method = HttpMethod::Patch,
         .path = "/Users/{user}",
         .answer = StepAnswer::Done,
         .statuses = {ok, noContent},
         .body = noManager,
         .who = "user",
         .tolerated = {badRequest},
         .better = {u"not (urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager.value pr)"_s}},
    };
}

} // namespace

QList<RehearsalStep> entraSteps(bool isStrict)
{
    return creation(isStrict) + changes(isStrict) + entraGroups(isStrict) + entraEnd(isStrict);
}

} // namespace provost::rehearsal

#undef PATCHED
