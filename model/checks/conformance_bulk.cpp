// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
//
// Several operations in one request: RFC 7644 section 3.7. Read 2026-11-28.
#include "model/checks/conformance_judges.h"
#include "model/checks/conformance_rules.h"

using namespace Qt::StringLiterals;

#define BULK R"("schemas":["urn:ietf:params:scim:api:messages:2.0:BulkRequest"])"
#define PATCHED(operations)                                                                                            \
    R"({"schemas":["urn:ietf:params:scim:api:messages:2.0:PatchOp"],"Operations":[)" operations "]}"

namespace provost::rehearsal {
namespace {

RehearsalStep bulk(const char* id, const char* name, const char* why, const char* body, StepJudge also)
{
    return {.id = id,
            .name = name,
            .why = why,
            .method = HttpMethod::Post,
            .path = "/Bulk",
            .answer = StepAnswer::Done,
            .statuses = {ok},
            .body = body,
            .who = "user",
            .section = "RFC 7644 3.7",
            .needs = StepNeed::Bulk,
            .also = also};
}

} // namespace

QList<RehearsalStep> bulkRules()
{
    auto change = bulk(
        "bulk-change", QT_TRANSLATE_NOOP("provost::Rehearsal", "Change two users in one request"),
        QT_TRANSLATE_NOOP("provost::Rehearsal", "Make each operation, and tell what became of each."),
        "{" BULK
        R"(,"Operations":[{"method":"PATCH","path":"/Users/{user}","data":)" PATCHED(R"({"op":"replace","path":"title","value":"Bulk"})") R"(},{"method":"PATCH","path":"/Users/{second}","data":)" PATCHED(
            R"({"op":"replace","path":"title","value":"Bulk"})") "}]}",
        bulkIsDone);
    change.holds = {u"title eq \"Bulk\""_s};
    const auto create = bulk(
        "bulk-create", QT_TRANSLATE_NOOP("provost::Rehearsal", "Create a user and their group in one request"),
        QT_TRANSLATE_NOOP("provost::Rehearsal", "Put ids in the place of the names that operations have (bulkId)."),
        "{" BULK R"(,"Operations":[{"method":"POST","path":"/Users","bulkId":"one","data":{
            "schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"{renamedUser}","active":true}},
            {"method":"POST","path":"/Groups","bulkId":"two","data":{
            "schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"displayName":"{renamedGroup}",
            "members":[{"value":"bulkId:one"}]}}]})",
        bulkIsDone);
    auto ended =
        bulk("bulk-fail", QT_TRANSLATE_NOOP("provost::Rehearsal", "End a bulk request with its first error"),
             QT_TRANSLATE_NOOP("provost::Rehearsal", "Make no operation after as many errors as failOnErrors says."),
             "{" BULK R"(,"failOnErrors":1,"Operations":[{"method":"DELETE","path":"/Users/{random}"},
                          {"method":"PATCH","path":"/Users/{user}","data":)" PATCHED(
                 R"({"op":"replace","path":"title","value":"Too far"})") "}]}",
             bulkHasEnded);
    ended.holds = {u"title eq \"Bulk\""_s};
    return {change, create, ended};
}

} // namespace provost::rehearsal

#undef BULK
#undef PATCHED
