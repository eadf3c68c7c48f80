// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
//
// What Microsoft Entra ID sends about groups, and at the end of a lifecycle. Sources: see rehearsal_entra.cpp.
#include "model/checks/rehearsal_steps.h"

using namespace Qt::StringLiterals;

#define PATCHED(operations)                                                                                            \
    R"({"schemas":["urn:ietf:params:scim:api:messages:2.0:PatchOp"],"Operations":[)" operations "]}"

namespace provost::rehearsal {

QList<RehearsalStep> entraGroups(bool isStrict)
{
    const auto* const add = isStrict ? PATCHED(R"({"op":"add","path":"members","value":[{"$ref":null,"value":"{user}"},
             {"$ref":null,"value":"{second}"}]})")
                                     : PATCHED(R"({"op":"Add","path":"members","value":[{"$ref":null,"value":"{user}"},
             {"$ref":null,"value":"{second}"}]})");
    const auto* const remove =
        isStrict ? PATCHED(R"({"op":"remove","path":"members[value eq \"{second}\"]"})")
                 : PATCHED(R"({"op":"Remove","path":"members","value":[{"$ref":null,"value":"{second}"}]})");
    const auto* const rename = isStrict ? PATCHED(R"({"op":"replace","value":{"displayName":"{renamedGroup}"}})")
                                        : PATCHED(R"({"op":"Replace","path":"displayName","value":"{renamedGroup}"})");
    const auto* const link = isStrict ? PATCHED(R"({"op":"replace","value":{"externalId":"{newExternalId}"}})")
                                      : PATCHED(R"({"op":"Replace","path":"externalId","value":"{newExternalId}"})");
    return {
        {.id = "look-up-no-group",
         .name = QT_TRANSLATE_NOOP("provost::Rehearsal", "Look up a group that is not there yet"),
         .why = QT_TRANSLATE_NOOP("provost::Rehearsal", "Answer an empty list with 200 for a name that no group has."),
         .method = HttpMethod::Get,
         .path = "/Groups",
         .answer = StepAnswer::NoMatch,
         .statuses = {ok},
         .query = "excludedAttributes=members&filter=displayName eq \"{groupName}\""},
        {.id = "create-group",
         .name = QT_TRANSLATE_NOOP("provost::Rehearsal", "Create the group"),
         .why =
             QT_TRANSLATE_NOOP("provost::Rehearsal",
                               "Create the group although its “schemas” name one that is none of SCIM: Microsoft Entra "
                               "ID sends that one with every group, and no members."),
         .method = HttpMethod::Post,
         .path = "/Groups",
         .answer = StepAnswer::Resource,
         .statuses = {made},
         .body = R"({"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group",
             "http://schemas.microsoft.com/2006/11/ResourceManagement/ADSCIM/2.0/Group"],
             "externalId":"{groupExternalId}","displayName":"{groupName}","meta":{"resourceType":"Group"}})",
         .who = "group",
         .holds = {u"displayName eq \"{groupName}\""_s},
         .better = {u"externalId eq \"{groupExternalId}\""_s}},
        {.id = "look-up-group",
         .name = QT_TRANSLATE_NOOP("provost::Rehearsal", "Look up the group without its members"),
         .why = QT_TRANSLATE_NOOP("provost::Rehearsal",
                                  "Find the group by displayName, and leave out the members, which may be many."),
         .method = HttpMethod::Get,
         .path = "/Groups",
         .answer = StepAnswer::Match,
         .statuses = {ok},
         .query = "excludedAttributes=members&filter=displayName eq \"{groupName}\"",
         .who = "group",
         .better = {u"not (members pr)"_s}},
        {.id = "add-members",
         .name = QT_TRANSLATE_NOOP("provost::Rehearsal", "Add two members"),
         .why = QT_TRANSLATE_NOOP("provost::Rehearsal", "Add members whose $ref is null."),
         .method = HttpMethod::Patch,
         .path = "/Groups/{group}",
         .answer = StepAnswer::Done,
         .statuses = {noContent, ok},
         .body = add,
         .who = "group",
         .holds = {u"members.value eq \"{user}\""_s, u"members.value eq \"{second}\""_s}},
        {.id = "check-member",
         .name = QT_TRANSLATE_NOOP("provost::Rehearsal", "Ask whether the user is a member"),
         .why =
             QT_TRANSLATE_NOOP("provost::Rehearsal",
                               "Take a filter on id and members together: Microsoft Entra ID asks so before it writes "
                               "a reference."),
         .method = HttpMethod::Get,
         .path = "/Groups",
         .answer = StepAnswer::Match,
         .statuses = {ok},
         .query = "filter=id eq \"{group}\" and members eq \"{user}\"&attributes=id",
         .who = "group",
         .tolerated = {badRequest}},
        {.id = "read-group",
         .name = QT_TRANSLATE_NOOP("provost::Rehearsal", "Read the group without its members"),
         .why = QT_TRANSLATE_NOOP("provost::Rehearsal",
                                  "Leave out the members when they are excluded: a large group costs time and memory."),
         .method = HttpMethod::Get,
         .path = "/Groups/{group}",
         .answer = StepAnswer::Resource,
         .statuses = {ok},
         .query = "excludedAttributes=members",
         .who = "group",
         .better = {u"not (members pr)"_s}},
        {.id = "remove-member",
         .name = QT_TRANSLATE_NOOP("provost::Rehearsal", "Remove one member"),
         .why = isStrict
                    ? QT_TRANSLATE_NOOP("provost::Rehearsal",
                                        "Remove the member that the filter in the path names, and no other.")
                    : QT_TRANSLATE_NOOP("provost::Rehearsal",
                                        "Remove the members that the value lists, and no other: the path alone would "
                                        "mean all of them."),
         .method = HttpMethod::Patch,
         .path = "/Groups/{group}",
         .answer = StepAnswer::Done,
         .statuses = {noContent, ok},
         .body = remove,
         .who = "group",
         .holds = {u"members.value eq \"{user}\""_s, u"not (members.value eq \"{second}\")"_s}},
        {.id = "rename-group",
         .name = QT_TRANSLATE_NOOP("provost::Rehearsal", "Rename the group"),
         .why = QT_TRANSLATE_NOOP("provost::Rehearsal", "Rename the group and keep its members."),
         .method = HttpMethod::Patch,
         .path = "/Groups/{group}",
         .answer = StepAnswer::Done,
         .statuses = {noContent, ok},
         .body = rename,
         .who = "group",
         .holds = {u"displayName eq \"{renamedGroup}\""_s, u"members.value eq \"{user}\""_s}},
        {.id = "change-external-id",
         .name = QT_TRANSLATE_NOOP("provost::Rehearsal", "Change the group’s externalId"),
         .why = QT_TRANSLATE_NOOP("provost::Rehearsal", "Take another externalId: Microsoft’s validator asks for it."),
         .method = HttpMethod::Patch,
         .path = "/Groups/{group}",
         .answer = StepAnswer::Done,
         .statuses = {noContent, ok},
         .body = link,
         .who = "group",
         .holds = {u"members.value eq \"{user}\""_s},
         .better = {u"externalId eq \"{newExternalId}\""_s}},
    };
}

QList<RehearsalStep> entraEnd(bool isStrict)
{
    const auto* const off = isStrict ? PATCHED(R"({"op":"replace","path":"active","value":false})")
                                     : PATCHED(R"({"op":"Replace","path":"active","value":"False"})");
    const auto* const on = isStrict ? PATCHED(R"({"op":"replace","path":"active","value":true})")
                                    : PATCHED(R"({"op":"Replace","path":"active","value":"True"})");
    return {
        {.id = "disable",
         .name = QT_TRANSLATE_NOOP("provost::Rehearsal", "Deactivate the user"),
         .why = isStrict
                    ? QT_TRANSLATE_NOOP("provost::Rehearsal",
                                        "Deactivate when “active” is replaced by false: this is how access is taken "
                                        "away.")
                    : QT_TRANSLATE_NOOP("provost::Rehearsal",
                                        "Take the text “False” for false, and go on answering a boolean: this is how "
                                        "access is taken away without the flag aadOptscim062020."),
         .method = HttpMethod::Patch,
         .path = "/Users/{user}",
         .answer = StepAnswer::Done,
         .statuses = {ok, noContent},
         .body = off,
         .who = "user",
         .holds = {u"active eq false"_s, u"userName eq \"{renamedUser}\""_s}},
        {.id = "look-up-inactive",
         .name = QT_TRANSLATE_NOOP("provost::Rehearsal", "Look up the deactivated user"),
         .why =
             QT_TRANSLATE_NOOP("provost::Rehearsal",
                               "Go on finding who is deactivated, with “active” false: whoever comes back is looked up "
                               "and activated again."),
         .method = HttpMethod::Get,
         .path = "/Users",
         .answer = StepAnswer::Match,
         .statuses = {ok},
         .query = "filter=userName eq \"{renamedUser}\"",
         .who = "user",
         .holds = {u"active eq false"_s}},
        {.id = "inactive-member",
         .name = QT_TRANSLATE_NOOP("provost::Rehearsal", "See whether the deactivated user is still a member"),
         .why =
             QT_TRANSLATE_NOOP("provost::Rehearsal",
                               "Keep memberships of who is deactivated: Microsoft Entra ID does not send them again."),
         .method = HttpMethod::Get,
         .path = "/Groups/{group}",
         .answer = StepAnswer::Resource,
         .statuses = {ok},
         .who = "group",
         .holds = {u"members.value eq \"{user}\""_s}},
        {.id = "enable",
         .name = QT_TRANSLATE_NOOP("provost::Rehearsal", "Activate the user again"),
         .why = QT_TRANSLATE_NOOP("provost::Rehearsal", "Activate the same user, with the same id and profile."),
         .method = HttpMethod::Patch,
         .path = "/Users/{user}",
         .answer = StepAnswer::Done,
         .statuses = {ok, noContent},
         .body = on,
         .who = "user",
         .holds = {u"active eq true"_s}},
        {.id = "delete-group",
         .name = QT_TRANSLATE_NOOP("provost::Rehearsal", "Delete the group"),
         .why = QT_TRANSLATE_NOOP("provost::Rehearsal", "Delete the group, answer 204, and 404 from then on."),
         .method = HttpMethod::Delete,
         .path = "/Groups/{group}",
         .answer = StepAnswer::Done,
         .statuses = {noContent},
         .who = "group",
         .tolerated = {ok}},
        {.id = "delete-user",
         .name = QT_TRANSLATE_NOOP("provost::Rehearsal", "Delete the user"),
         .why =
             QT_TRANSLATE_NOOP("provost::Rehearsal",
                               "Delete the user, answer 204, and 404 from then on: 30 days after somebody was deleted "
                               "Microsoft Entra ID deletes them here too."),
         .method = HttpMethod::Delete,
         .path = "/Users/{user}",
         .answer = StepAnswer::Done,
         .statuses = {noContent},
         .who = "user",
         .tolerated = {ok}},
        {.id = "look-up-deleted",
         .name = QT_TRANSLATE_NOOP("provost::Rehearsal", "Look up the deleted user"),
         .why = QT_TRANSLATE_NOOP("provost::Rehearsal",
                                  "Do not find who was deleted: otherwise the next change goes to nobody."),
         .method = HttpMethod::Get,
         .path = "/Users",
         .answer = StepAnswer::NoMatch,
         .statuses = {ok},
         .query = "filter=userName eq \"{renamedUser}\""},
    };
}

} // namespace provost::rehearsal

#undef PATCHED
