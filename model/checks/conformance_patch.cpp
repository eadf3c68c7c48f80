// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
//
// Changes of the user, and their versions: RFC 7644 sections 3.5.2 and 3.14, RFC 7643 section 4.3. Read 2026-11-28.
#include "model/checks/conformance_judges.h"
#include "model/checks/conformance_rules.h"

using namespace Qt::StringLiterals;

#define PATCHED(operations)                                                                                            \
    R"({"schemas":["urn:ietf:params:scim:api:messages:2.0:PatchOp"],"Operations":[)" operations "]}"
#define ENTERPRISE "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"

namespace provost::rehearsal {
namespace {

RehearsalStep changed(const char* id, const char* name, const char* why, const char* body, const QStringList& holds)
{
    return {.id = id,
            .name = name,
            .why = why,
            .method = HttpMethod::Patch,
            .path = "/Users/{user}",
            .answer = StepAnswer::Done,
            .statuses = {ok, noContent},
            .body = body,
            .who = "user",
            .holds = holds,
            .section = "RFC 7644 3.5.2",
            .needs = StepNeed::Patch};
}

RehearsalStep refused(const char* id, const char* name, const char* why, const char* body, const char* scimType)
{
    auto step =
        changed(id, name, why, body, {u"userName eq \"{userName}\""_s, u"displayName eq \"Provost Changed\""_s});
    step.answer = StepAnswer::Refusal;
    step.statuses = {badRequest};
    step.scimType = scimType;
    return step;
}

QList<RehearsalStep> additions()
{
    auto once =
        changed("add-once-read", QT_TRANSLATE_NOOP("provost::Rehearsal", "Look whether the address stands there once"),
                QT_TRANSLATE_NOOP("provost::Rehearsal", "Leave a value that is there already as it is."), "", {});
    once.method = HttpMethod::Get;
    once.answer = StepAnswer::Resource;
    once.statuses = {ok};
    once.also = addressesAreOnce;
    return {
        changed("add", QT_TRANSLATE_NOOP("provost::Rehearsal", "Add an attribute"),
                QT_TRANSLATE_NOOP("provost::Rehearsal", "Set what was not there."),
                PATCHED(R"({"op":"add","path":"title","value":"Rule"})"), {u"title eq \"Rule\""_s}),
        changed("add-object", QT_TRANSLATE_NOOP("provost::Rehearsal", "Add several attributes without a path"),
                QT_TRANSLATE_NOOP("provost::Rehearsal", "Set all that the object names, and nothing else."),
                PATCHED(R"({"op":"add","value":{"displayName":"Provost Changed","nickName":"Rule"}})"),
                {u"displayName eq \"Provost Changed\""_s, u"nickName eq \"Rule\""_s, u"title eq \"Rule\""_s}),
        changed("add-value", QT_TRANSLATE_NOOP("provost::Rehearsal", "Add an address"),
                QT_TRANSLATE_NOOP("provost::Rehearsal", "Add to the values that are there."),
                PATCHED(R"({"op":"add","path":"emails","value":[{"value":"{renamedUser}","type":"home"}]})"),
                {u"emails.value eq \"{userName}\""_s, u"emails[type eq \"home\" and value eq \"{renamedUser}\"]"_s}),
        changed("add-once", QT_TRANSLATE_NOOP("provost::Rehearsal", "Add an address that is there already"),
                QT_TRANSLATE_NOOP("provost::Rehearsal", "Take what changes nothing for a success."),
                PATCHED(R"({"op":"add","path":"emails","value":[{"value":"{renamedUser}","type":"home"}]})"),
                {u"emails.value eq \"{renamedUser}\""_s}),
        once,
        changed("add-primary", QT_TRANSLATE_NOOP("provost::Rehearsal", "Make another address the primary one"),
                QT_TRANSLATE_NOOP("provost::Rehearsal", "Have one primary value: the one before is primary no more."),
                PATCHED(R"({"op":"replace","path":"emails[type eq \"home\"].primary","value":true})"),
                {u"emails[value eq \"{renamedUser}\" and primary eq true]"_s,
                 u"not (emails[value eq \"{userName}\" and primary eq true])"_s}),
    };
}

QList<RehearsalStep> replacements()
{
    return {
        changed("replace", QT_TRANSLATE_NOOP("provost::Rehearsal", "Replace an attribute"),
                QT_TRANSLATE_NOOP("provost::Rehearsal", "Put the value in the place of the one that is there."),
                PATCHED(R"({"op":"replace","path":"title","value":"Ruler"})"), {u"title eq \"Ruler\""_s}),
        changed("replace-sub", QT_TRANSLATE_NOOP("provost::Rehearsal", "Replace a sub-attribute"),
                QT_TRANSLATE_NOOP("provost::Rehearsal", "Change the sub-attribute, and leave its siblings."),
                PATCHED(R"({"op":"replace","path":"name.familyName","value":"Changed"})"),
                {u"name.familyName eq \"Changed\""_s, u"name.givenName eq \"Provost\""_s}),
        changed("replace-value", QT_TRANSLATE_NOOP("provost::Rehearsal", "Replace an address by its type"),
                QT_TRANSLATE_NOOP("provost::Rehearsal", "Change the value that the brackets find, and no other."),
                PATCHED(R"({"op":"replace","path":"emails[type eq \"home\"].value","value":"{secondName}"})"),
                {u"emails[type eq \"home\" and value eq \"{secondName}\"]"_s,
                 u"emails[type eq \"work\" and value eq \"{userName}\"]"_s}),
        changed("replace-absent", QT_TRANSLATE_NOOP("provost::Rehearsal", "Replace what is not there"),
                QT_TRANSLATE_NOOP("provost::Rehearsal", "Take the replacement of what is not there for an addition."),
                PATCHED(R"({"op":"replace","path":"userType","value":"Rule"})"), {u"userType eq \"Rule\""_s}),
        changed("replace-urn", QT_TRANSLATE_NOOP("provost::Rehearsal", "Replace an attribute by its full name"),
                QT_TRANSLATE_NOOP("provost::Rehearsal", "Take names of attributes with the URI of their schema."),
                PATCHED(R"({"op":"replace","path":"urn:ietf:params:scim:schemas:core:2.0:User:title","value":"Rule"})"),
                {u"title eq \"Rule\""_s}),
        changed("replace-case",
                QT_TRANSLATE_NOOP("provost::Rehearsal", "Replace an attribute named in capital letters"),
                QT_TRANSLATE_NOOP("provost::Rehearsal", "Take names of attributes in any case."),
                PATCHED(R"({"op":"replace","path":"NICKNAME","value":"Ruler"})"), {u"nickName eq \"Ruler\""_s}),
        changed("in-order", QT_TRANSLATE_NOOP("provost::Rehearsal", "Change one attribute twice in one request"),
                QT_TRANSLATE_NOOP("provost::Rehearsal", "Make the operations one after the other."),
                PATCHED(R"({"op":"replace","path":"title","value":"First"},
                    {"op":"replace","path":"title","value":"Last"})"),
                {u"title eq \"Last\""_s}),
        changed("deactivate", QT_TRANSLATE_NOOP("provost::Rehearsal", "Deactivate and activate the user"),
                QT_TRANSLATE_NOOP("provost::Rehearsal", "Take true and false for “active”."),
                PATCHED(R"({"op":"replace","path":"active","value":false})"), {u"active eq false"_s}),
        changed("activate", QT_TRANSLATE_NOOP("provost::Rehearsal", "Activate the user again"),
                QT_TRANSLATE_NOOP("provost::Rehearsal", "Activate the same user, with the same id and profile."),
                PATCHED(R"({"op":"replace","path":"active","value":true})"),
                {u"active eq true"_s, u"title eq \"Last\""_s}),
    };
}

QList<RehearsalStep> removals()
{
    return {
        changed("remove", QT_TRANSLATE_NOOP("provost::Rehearsal", "Remove an attribute"),
                QT_TRANSLATE_NOOP("provost::Rehearsal", "Clear the attribute, and no other."),
                PATCHED(R"({"op":"remove","path":"title"})"), {u"not (title pr)"_s, u"displayName pr"_s}),
        changed("remove-value", QT_TRANSLATE_NOOP("provost::Rehearsal", "Remove an address by its type"),
                QT_TRANSLATE_NOOP("provost::Rehearsal", "Remove the value that the brackets find, and no other."),
                PATCHED(R"({"op":"remove","path":"emails[type eq \"home\"]"})"),
                {u"not (emails[type eq \"home\"])"_s, u"emails.value eq \"{userName}\""_s}),
    };
}

QList<RehearsalStep> wrongChanges()
{
    return {
        refused("atomic", QT_TRANSLATE_NOOP("provost::Rehearsal", "Send a change that is half wrong"),
                QT_TRANSLATE_NOOP("provost::Rehearsal", "Make all operations of a PATCH, or none."),
                PATCHED(R"({"op":"replace","path":"displayName","value":"Half"},{"op":"remove"})"), "noTarget"),
        refused("no-target", QT_TRANSLATE_NOOP("provost::Rehearsal", "Replace a value that the brackets do not find"),
                QT_TRANSLATE_NOOP("provost::Rehearsal", "Refuse a replacement without a target with 400 and noTarget."),
                PATCHED(R"({"op":"replace","path":"emails[type eq \"other\"].value","value":"{secondName}"})"),
                "noTarget"),
        refused("path-cut", QT_TRANSLATE_NOOP("provost::Rehearsal", "Send a path that cannot be understood"),
                QT_TRANSLATE_NOOP("provost::Rehearsal", "Refuse it with 400 and invalidPath."),
                PATCHED(R"({"op":"replace","path":"name..familyName","value":"Cut"})"), "invalidPath"),
        refused("operation", QT_TRANSLATE_NOOP("provost::Rehearsal", "Send an operation that is not there"),
                QT_TRANSLATE_NOOP("provost::Rehearsal", "Refuse it with 400."),
                PATCHED(R"({"op":"move","path":"displayName","value":"Moved"})"), ""),
        refused("read-only", QT_TRANSLATE_NOOP("provost::Rehearsal", "Change the id of the user"),
                QT_TRANSLATE_NOOP("provost::Rehearsal", "Refuse to change what is read-only with 400 and mutability."),
                PATCHED(R"({"op":"replace","path":"id","value":"provost-chose-this"})"), "mutability"),
        refused("required", QT_TRANSLATE_NOOP("provost::Rehearsal", "Remove the name of the user"),
                QT_TRANSLATE_NOOP("provost::Rehearsal", "Refuse to remove what is required with 400."),
                PATCHED(R"({"op":"remove","path":"userName"})"), ""),
        {.id = "patch-nobody",
         .name = QT_TRANSLATE_NOOP("provost::Rehearsal", "Change a user who is not there"),
         .why = QT_TRANSLATE_NOOP("provost::Rehearsal", "Answer 404 for what is not there."),
         .method = HttpMethod::Patch,
         .path = "/Users/{random}",
         .answer = StepAnswer::Refusal,
         .statuses = {notFound},
         .body = PATCHED(R"({"op":"replace","path":"title","value":"Nobody"})"),
         .section = "RFC 7644 3.5.2",
         .needs = StepNeed::Patch},
    };
}

QList<RehearsalStep> enterprise()
{
    auto add = changed("enterprise-add", QT_TRANSLATE_NOOP("provost::Rehearsal", "Add a department"),
                       QT_TRANSLATE_NOOP("provost::Rehearsal", "Store attributes of the enterprise extension."),
                       PATCHED(R"({"op":"add","path":")" ENTERPRISE R"(:department","value":"Rules"},
                           {"op":"add","path":")" ENTERPRISE R"(:employeeNumber","value":"4711"})"),
                       {u"" ENTERPRISE ":department eq \"Rules\""_s, u"" ENTERPRISE ":employeeNumber eq \"4711\""_s});
    auto find = changed("enterprise-filter", QT_TRANSLATE_NOOP("provost::Rehearsal", "Filter by department"),
                        QT_TRANSLATE_NOOP("provost::Rehearsal", "Find users by attributes of the extension."), "", {});
    find.method = HttpMethod::Get;
    find.path = "/Users";
    find.answer = StepAnswer::Match;
    find.statuses = {ok};
    find.query = "filter=userName eq \"{userName}\" and " ENTERPRISE ":department eq \"Rules\"";
    auto remove = changed("enterprise-remove", QT_TRANSLATE_NOOP("provost::Rehearsal", "Remove the department"),
                          QT_TRANSLATE_NOOP("provost::Rehearsal", "Clear the attribute, and no other."),
                          PATCHED(R"({"op":"remove","path":")" ENTERPRISE R"(:department"})"),
                          {u"not (" ENTERPRISE ":department pr)"_s, u"" ENTERPRISE ":employeeNumber pr"_s});
    QList<RehearsalStep> steps{add, find, remove};
    for (auto& step : steps) {
        step.section = "RFC 7643 4.3";
        step.needs = StepNeed::Enterprise;
    }
    return steps;
}

} // namespace

QList<RehearsalStep> patchRules()
{
    return additions() + replacements() + wrongChanges() + removals() + enterprise();
}

QList<RehearsalStep> versionRules()
{
    const auto read = [](const char* id, const char* name, const char* why, StepJudge also) {
        return RehearsalStep{.id = id,
                             .name = name,
                             .why = why,
                             .method = HttpMethod::Get,
                             .path = "/Users/{user}",
                             .answer = StepAnswer::Resource,
                             .statuses = {ok},
                             .who = "user",
                             .section = "RFC 7644 3.14",
                             .needs = StepNeed::ETag,
                             .also = also};
    };
    auto first =
        read("etag", QT_TRANSLATE_NOOP("provost::Rehearsal", "Read the version of the user"),
             QT_TRANSLATE_NOOP("provost::Rehearsal", "Send the version as ETag and as meta.version."), hasETag);
    first.keeps = {{"etag", etagOf}};
    auto unchanged =
        read("etag-unchanged", QT_TRANSLATE_NOOP("provost::Rehearsal", "Read what has not changed"),
             QT_TRANSLATE_NOOP("provost::Rehearsal", "Answer 304 where the client has this version."), nullptr);
    unchanged.answer = StepAnswer::Done;
    unchanged.statuses = {notModified};
    unchanged.tolerated = {ok};
    unchanged.header = "If-None-Match: {etag}";
    auto late = changed(
        "etag-late", QT_TRANSLATE_NOOP("provost::Rehearsal", "Change another version than the one there"),
        QT_TRANSLATE_NOOP("provost::Rehearsal",
                          "Refuse with 412 where the client knows another version, so that nobody "
                          "writes over what another has written."),
        PATCHED(R"({"op":"replace","path":"displayName","value":"Late"})"), {u"displayName eq \"Provost Changed\""_s});
    late.answer = StepAnswer::Refusal;
    late.statuses = {preconditionFailed};
    late.header = "If-Match: W/\"provost-made-this-up\"";
    auto right = changed("etag-right", QT_TRANSLATE_NOOP("provost::Rehearsal", "Change the version that is there"),
                         QT_TRANSLATE_NOOP("provost::Rehearsal", "Change it where the client knows its version."),
                         PATCHED(R"({"op":"replace","path":"displayName","value":"Provost Versioned"})"),
                         {u"displayName eq \"Provost Versioned\""_s});
    right.header = "If-Match: {etag}";
    auto after =
        read("etag-after", QT_TRANSLATE_NOOP("provost::Rehearsal", "Read the version after a change"),
             QT_TRANSLATE_NOOP("provost::Rehearsal", "Give another version to what has changed."), hasOtherETag);
    for (auto* step : {&late, &right}) {
        step->section = "RFC 7644 3.14";
        step->needs = StepNeed::ETag;
    }
    return {first, unchanged, late, right, after};
}

} // namespace provost::rehearsal

#undef PATCHED
#undef ENTERPRISE
