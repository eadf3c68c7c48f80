// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
//
// Groups and their members: RFC 7643 sections 4.1.2 and 4.2, RFC 7644 sections 3.3 to 3.6. Read 2026-11-28.
#include "model/checks/conformance_judges.h"
#include "model/checks/conformance_rules.h"

using namespace Qt::StringLiterals;

#define PATCHED(operations)                                                                                            \
    R"({"schemas":["urn:ietf:params:scim:api:messages:2.0:PatchOp"],"Operations":[)" operations "]}"

namespace provost::rehearsal {
namespace {

RehearsalStep groupChanged(const char* id, const char* name, const char* why, const char* body,
                           const QStringList& holds)
{
    return {.id = id,
            .name = name,
            .why = why,
            .method = HttpMethod::Patch,
            .path = "/Groups/{group}",
            .answer = StepAnswer::Done,
            .statuses = {ok, noContent},
            .body = body,
            .who = "group",
            .holds = holds,
            .section = "RFC 7643 4.2",
            .needs = StepNeed::Groups};
}

QList<RehearsalStep> members()
{
    auto once = groupChanged("member-once", QT_TRANSLATE_NOOP("provost::Rehearsal", "Look at the members"),
                             QT_TRANSLATE_NOOP("provost::Rehearsal", "Have each member once."), "", {});
    once.method = HttpMethod::Get;
    once.answer = StepAnswer::Resource;
    once.statuses = {ok};
    once.also = hasOneMember;
    return {
        groupChanged("member-again", QT_TRANSLATE_NOOP("provost::Rehearsal", "Add a member who is there already"),
                     QT_TRANSLATE_NOOP("provost::Rehearsal", "Take what changes nothing for a success."),
                     PATCHED(R"({"op":"add","path":"members","value":[{"value":"{user}"}]})"),
                     {u"members.value eq \"{user}\""_s}),
        once,
        groupChanged(
            "member-add", QT_TRANSLATE_NOOP("provost::Rehearsal", "Add a member"),
            QT_TRANSLATE_NOOP("provost::Rehearsal", "Add to the members that are there (RFC 7644 section 3.5.2.1)."),
            PATCHED(R"({"op":"add","path":"members","value":[{"value":"{second}"}]})"),
            {u"members.value eq \"{user}\""_s, u"members.value eq \"{second}\""_s}),
        groupChanged("member-remove", QT_TRANSLATE_NOOP("provost::Rehearsal", "Remove one member by its id"),
                     QT_TRANSLATE_NOOP("provost::Rehearsal", "Remove the member that the brackets find, and no other."),
                     PATCHED(R"({"op":"remove","path":"members[value eq \"{user}\"]"})"),
                     {u"members.value eq \"{second}\""_s, u"not (members.value eq \"{user}\")"_s}),
        groupChanged("members-replace", QT_TRANSLATE_NOOP("provost::Rehearsal", "Replace all members"),
                     QT_TRANSLATE_NOOP("provost::Rehearsal", "Put the members in the place of those that are there."),
                     PATCHED(R"({"op":"replace","path":"members","value":[{"value":"{user}"}]})"),
                     {u"members.value eq \"{user}\""_s, u"not (members.value eq \"{second}\")"_s}),
        groupChanged("members-clear", QT_TRANSLATE_NOOP("provost::Rehearsal", "Remove all members"),
                     QT_TRANSLATE_NOOP("provost::Rehearsal", "Remove all values of an attribute that is removed."),
                     PATCHED(R"({"op":"remove","path":"members"})"), {u"not (members pr)"_s}),
    };
}

QList<RehearsalStep> readings()
{
    return {
        {.id = "groups-of-user",
         .name = QT_TRANSLATE_NOOP("provost::Rehearsal", "Look at the groups of the user"),
         .why = QT_TRANSLATE_NOOP("provost::Rehearsal", "Tell with a user of which groups they are a member."),
         .method = HttpMethod::Get,
         .path = "/Users/{user}",
         .answer = StepAnswer::Resource,
         .statuses = {ok},
         .who = "user",
         .better = {u"groups.value eq \"{group}\""_s},
         .section = "RFC 7643 4.1",
         .needs = StepNeed::Groups},
        {.id = "group-filter",
         .name = QT_TRANSLATE_NOOP("provost::Rehearsal", "Look up the group"),
         .why = QT_TRANSLATE_NOOP("provost::Rehearsal", "Find the group by displayName, and no other."),
         .method = HttpMethod::Get,
         .path = "/Groups",
         .answer = StepAnswer::Match,
         .statuses = {ok},
         .query = "filter=displayName eq \"{groupName}\"",
         .who = "group",
         .section = "RFC 7644 3.4.2.2",
         .needs = StepNeed::Groups},
        {.id = "group-without-members",
         .name = QT_TRANSLATE_NOOP("provost::Rehearsal", "Read the group without its members"),
         .why = QT_TRANSLATE_NOOP("provost::Rehearsal",
                                  "Leave the members out where that is asked for: a group may have very many."),
         .method = HttpMethod::Get,
         .path = "/Groups/{group}",
         .answer = StepAnswer::Resource,
         .statuses = {ok},
         .query = "excludedAttributes=members",
         .who = "group",
         .holds = {u"not (members pr)"_s, u"displayName eq \"{groupName}\""_s},
         .section = "RFC 7644 3.9",
         .needs = StepNeed::Groups},
    };
}

} // namespace

QList<RehearsalStep> groupRules()
{
    const QList<RehearsalStep> creation{
        {.id = "create-group",
         .name = QT_TRANSLATE_NOOP("provost::Rehearsal", "Create the group"),
         .why = QT_TRANSLATE_NOOP(
             "provost::Rehearsal",
             "Create the group with its first member, and answer 201 with all of it (RFC 7644 section "
             "3.3)."),
         .method = HttpMethod::Post,
         .path = "/Groups",
         .answer = StepAnswer::Resource,
         .statuses = {made},
         .body = R"({"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"displayName":"{groupName}",
             "members":[{"value":"{user}"}]})",
         .who = "group",
         .holds = {u"displayName eq \"{groupName}\""_s, u"members.value eq \"{user}\""_s},
         .wantsLocation = true,
         .section = "RFC 7644 3.3",
         .needs = StepNeed::Groups}};
    const QList<RehearsalStep> ends{
        {.id = "group-put",
         .name = QT_TRANSLATE_NOOP("provost::Rehearsal", "Replace the group"),
         .why = QT_TRANSLATE_NOOP("provost::Rehearsal", "Replace name and members by those of the PUT."),
         .method = HttpMethod::Put,
         .path = "/Groups/{group}",
         .answer = StepAnswer::Resource,
         .statuses = {ok},
         .body = R"({"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"id":"{group}",
             "displayName":"{renamedGroup}","members":[{"value":"{second}"}]})",
         .who = "group",
         .holds = {u"displayName eq \"{renamedGroup}\""_s, u"members.value eq \"{second}\""_s},
         .section = "RFC 7644 3.5.1",
         .needs = StepNeed::Groups},
        {.id = "delete-group",
         .name = QT_TRANSLATE_NOOP("provost::Rehearsal", "Delete the group"),
         .why = QT_TRANSLATE_NOOP("provost::Rehearsal", "Delete the group, answer 204, and 404 from then on."),
         .method = HttpMethod::Delete,
         .path = "/Groups/{group}",
         .answer = StepAnswer::Done,
         .statuses = {noContent},
         .who = "group",
         .tolerated = {ok},
         .section = "RFC 7644 3.6",
         .needs = StepNeed::Groups}};
    return creation + readings() + members() + ends;
}

} // namespace provost::rehearsal

#undef PATCHED
