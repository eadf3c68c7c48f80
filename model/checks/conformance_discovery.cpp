// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
//
// What a server tells of itself: RFC 7643 sections 5 to 7, RFC 7644 sections 2 and 4. Read 2026-11-28.
#include "model/checks/conformance_judges.h"
#include "model/checks/conformance_rules.h"

namespace provost::rehearsal {
namespace {

QList<RehearsalStep> configRules()
{
    return {
        {.id = "token-wanted",
         .name = QT_TRANSLATE_NOOP("provost::Rehearsal", "Ask for users without a token"),
         .why = QT_TRANSLATE_NOOP("provost::Rehearsal", "Refuse with 401 who does not sign in."),
         .method = HttpMethod::Get,
         .path = "/Users",
         .answer = StepAnswer::Refusal,
         .statuses = {unauthorized},
         .query = "count=1",
         .tolerated = {forbidden},
         .section = "RFC 7644 2",
         .withToken = false},
        {.id = "config",
         .name = QT_TRANSLATE_NOOP("provost::Rehearsal", "Read the configuration of the service provider"),
         .why = QT_TRANSLATE_NOOP("provost::Rehearsal",
                                  "Say of each feature whether it is supported, and how clients sign in."),
         .method = HttpMethod::Get,
         .path = "/ServiceProviderConfig",
         .answer = StepAnswer::Done,
         .statuses = {ok},
         .section = "RFC 7643 5",
         .also = configIsWhole},
    };
}

QList<RehearsalStep> schemaRules()
{
    return {
        {.id = "types",
         .name = QT_TRANSLATE_NOOP("provost::Rehearsal", "Read the resource types"),
         .why = QT_TRANSLATE_NOOP("provost::Rehearsal", "List each type with its name, endpoint and schema."),
         .method = HttpMethod::Get,
         .path = "/ResourceTypes",
         .answer = StepAnswer::List,
         .statuses = {ok},
         .section = "RFC 7643 6",
         .also = typesAreWhole},
        {.id = "type-user",
         .name = QT_TRANSLATE_NOOP("provost::Rehearsal", "Read the resource type User"),
         .why = QT_TRANSLATE_NOOP("provost::Rehearsal", "Answer with one type where its name is asked for."),
         .method = HttpMethod::Get,
         .path = "/ResourceTypes/User",
         .answer = StepAnswer::Done,
         .statuses = {ok},
         .section = "RFC 7644 4",
         .also = isUserType},
        {.id = "schemas",
         .name = QT_TRANSLATE_NOOP("provost::Rehearsal", "Read the schemas"),
         .why = QT_TRANSLATE_NOOP("provost::Rehearsal",
                                  "List the schemas, and of each attribute its type and whether it is required, "
                                  "multi-valued, changeable and returned."),
         .method = HttpMethod::Get,
         .path = "/Schemas",
         .answer = StepAnswer::List,
         .statuses = {ok},
         .section = "RFC 7643 7",
         .also = schemasAreWhole},
        {.id = "schema-user",
         .name = QT_TRANSLATE_NOOP("provost::Rehearsal", "Read the schema of users"),
         .why = QT_TRANSLATE_NOOP("provost::Rehearsal", "Answer with one schema where its URI is asked for."),
         .method = HttpMethod::Get,
         .path = "/Schemas/urn:ietf:params:scim:schemas:core:2.0:User",
         .answer = StepAnswer::Done,
         .statuses = {ok},
         .section = "RFC 7644 4",
         .also = isUserSchema},
        {.id = "schema-unknown",
         .name = QT_TRANSLATE_NOOP("provost::Rehearsal", "Read a schema that nobody has"),
         .why = QT_TRANSLATE_NOOP("provost::Rehearsal", "Answer 404 for a schema that is not there."),
         .method = HttpMethod::Get,
         .path = "/Schemas/urn:example:provost:nothing",
         .answer = StepAnswer::Refusal,
         .statuses = {notFound},
         .section = "RFC 7644 4"},
        {.id = "schemas-filter",
         .name = QT_TRANSLATE_NOOP("provost::Rehearsal", "Filter the schemas"),
         .why = QT_TRANSLATE_NOOP("provost::Rehearsal",
                                  "Refuse a filter of discovery with 403, so that nobody takes part of the list for "
                                  "the whole."),
         .method = HttpMethod::Get,
         .path = "/Schemas",
         .answer = StepAnswer::Refusal,
         .statuses = {forbidden},
         .query = "filter=id eq \"urn:ietf:params:scim:schemas:core:2.0:User\"",
         .tolerated = {ok, badRequest},
         .section = "RFC 7644 4"},
        {.id = "unknown-endpoint",
         .name = QT_TRANSLATE_NOOP("provost::Rehearsal", "Ask for an endpoint that is not there"),
         .why = QT_TRANSLATE_NOOP("provost::Rehearsal", "Answer 404 with an error of SCIM."),
         .method = HttpMethod::Get,
         .path = "/ProvostHasNoSuchEndpoint",
         .answer = StepAnswer::Refusal,
         .statuses = {notFound},
         .section = "RFC 7644 3.12"},
    };
}

} // namespace

QList<RehearsalStep> discoveryRules()
{
    return configRules() + schemaRules();
}

} // namespace provost::rehearsal
