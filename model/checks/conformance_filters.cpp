// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
//
// Filters: RFC 7644 section 3.4.2.2, and what RFC 7643 says of case. Each asks for the one user of the run, and
// something more that is so, or is not so. Read 2026-11-28.
#include "model/checks/conformance_rules.h"

using namespace Qt::StringLiterals;

#define OF_USER "filter=userName eq \"{userName}\" and "

namespace provost::rehearsal {
namespace {

RehearsalStep filtered(const char* id, const char* name, const char* why, const char* query,
                       StepAnswer answer = StepAnswer::Match)
{
    return {.id = id,
            .name = name,
            .why = why,
            .method = HttpMethod::Get,
            .path = "/Users",
            .answer = answer,
            .statuses = {ok},
            .query = query,
            .who = answer == StepAnswer::Match ? "user" : "",
            .section = "RFC 7644 3.4.2.2",
            .needs = StepNeed::Filter};
}

RehearsalStep filterRefused(const char* id, const char* name, const char* why, const char* query)
{
    auto step = filtered(id, name, why, query, StepAnswer::Refusal);
    step.statuses = {badRequest};
    step.scimType = "invalidFilter";
    return step;
}

QList<RehearsalStep> operators()
{
    return {
        filtered("filter-eq", QT_TRANSLATE_NOOP("provost::Rehearsal", "Filter with eq"),
                 QT_TRANSLATE_NOOP("provost::Rehearsal", "Find who has the value, and nobody else."),
                 "filter=userName eq \"{userName}\""),
        filtered("filter-eq-nobody", QT_TRANSLATE_NOOP("provost::Rehearsal", "Filter with eq for nobody"),
                 QT_TRANSLATE_NOOP("provost::Rehearsal", "Answer an empty list with 200 where nobody has the value."),
                 "filter=userName eq \"{random}@example.invalid\"", StepAnswer::NoMatch),
        filtered("filter-ne", QT_TRANSLATE_NOOP("provost::Rehearsal", "Filter with ne"),
                 QT_TRANSLATE_NOOP("provost::Rehearsal", "Find who has another value."), OF_USER "title ne \"Alpha\""),
        filtered("filter-co", QT_TRANSLATE_NOOP("provost::Rehearsal", "Filter with co"),
                 QT_TRANSLATE_NOOP("provost::Rehearsal", "Find who has the text anywhere in the value."),
                 OF_USER "displayName co \"vost Conf\""),
        filtered("filter-sw", QT_TRANSLATE_NOOP("provost::Rehearsal", "Filter with sw"),
                 QT_TRANSLATE_NOOP("provost::Rehearsal", "Find whose value begins with the text."),
                 OF_USER "displayName sw \"Provost\""),
        filtered("filter-sw-nobody",
                 QT_TRANSLATE_NOOP("provost::Rehearsal", "Filter with sw for what is in the middle"),
                 QT_TRANSLATE_NOOP("provost::Rehearsal", "Find nobody whose value has the text elsewhere."),
                 OF_USER "displayName sw \"Conformance\"", StepAnswer::NoMatch),
        filtered("filter-ew", QT_TRANSLATE_NOOP("provost::Rehearsal", "Filter with ew"),
                 QT_TRANSLATE_NOOP("provost::Rehearsal", "Find whose value ends with the text."),
                 OF_USER "displayName ew \"Conformance\""),
        filtered("filter-pr", QT_TRANSLATE_NOOP("provost::Rehearsal", "Filter with pr"),
                 QT_TRANSLATE_NOOP("provost::Rehearsal", "Find who has any value."), OF_USER "title pr"),
        filtered("filter-pr-nobody", QT_TRANSLATE_NOOP("provost::Rehearsal", "Filter with pr for what is not there"),
                 QT_TRANSLATE_NOOP("provost::Rehearsal", "Find nobody who has no value."), OF_USER "nickName pr",
                 StepAnswer::NoMatch),
        filtered("filter-gt", QT_TRANSLATE_NOOP("provost::Rehearsal", "Filter with gt by time"),
                 QT_TRANSLATE_NOOP("provost::Rehearsal", "Compare times as times."),
                 OF_USER "meta.created gt \"2001-01-01T00:00:00Z\""),
        filtered("filter-lt", QT_TRANSLATE_NOOP("provost::Rehearsal", "Filter with lt by time"),
                 QT_TRANSLATE_NOOP("provost::Rehearsal", "Compare times as times."),
                 OF_USER "meta.created lt \"2001-01-01T00:00:00Z\"", StepAnswer::NoMatch),
        filtered("filter-ge", QT_TRANSLATE_NOOP("provost::Rehearsal", "Filter with ge and le"),
                 QT_TRANSLATE_NOOP("provost::Rehearsal", "Compare texts in their order, the same value included."),
                 OF_USER "title ge \"Rule\" and title le \"Rule\""),
        filtered("filter-boolean", QT_TRANSLATE_NOOP("provost::Rehearsal", "Filter by true"),
                 QT_TRANSLATE_NOOP("provost::Rehearsal", "Compare true and false as such."), OF_USER "active eq true"),
        filtered("filter-boolean-nobody", QT_TRANSLATE_NOOP("provost::Rehearsal", "Filter by false"),
                 QT_TRANSLATE_NOOP("provost::Rehearsal", "Compare true and false as such."), OF_USER "active eq false",
                 StepAnswer::NoMatch),
    };
}

QList<RehearsalStep> logic()
{
    return {
        filtered("filter-not", QT_TRANSLATE_NOOP("provost::Rehearsal", "Filter with not"),
                 QT_TRANSLATE_NOOP("provost::Rehearsal", "Turn round what stands in the parentheses."),
                 OF_USER "not (title eq \"Alpha\")"),
        filtered("filter-or", QT_TRANSLATE_NOOP("provost::Rehearsal", "Filter with or"),
                 QT_TRANSLATE_NOOP("provost::Rehearsal", "Find those for whom one of both is so."),
                 "filter=userName eq \"{random}\" or userName eq \"{userName}\""),
        filtered("filter-precedence", QT_TRANSLATE_NOOP("provost::Rehearsal", "Filter with or before and"),
                 QT_TRANSLATE_NOOP("provost::Rehearsal", "Let “and” bind more tightly than “or”."),
                 "filter=userName eq \"{userName}\" or userName eq \"{secondName}\" and title eq \"Rule\""),
        filtered("filter-grouping", QT_TRANSLATE_NOOP("provost::Rehearsal", "Filter with parentheses"),
                 QT_TRANSLATE_NOOP("provost::Rehearsal", "Look at what stands in parentheses first."),
                 "filter=(userName eq \"{userName}\" or userName eq \"{secondName}\") and title eq \"Rule\""),
    };
}

QList<RehearsalStep> paths()
{
    return {
        filtered("filter-sub", QT_TRANSLATE_NOOP("provost::Rehearsal", "Filter by a sub-attribute"),
                 QT_TRANSLATE_NOOP("provost::Rehearsal", "Compare the sub-attribute that is named."),
                 OF_USER "name.familyName eq \"Conformance\""),
        filtered("filter-multi", QT_TRANSLATE_NOOP("provost::Rehearsal", "Filter by one of several values"),
                 QT_TRANSLATE_NOOP("provost::Rehearsal", "Find whoever has the value among several."),
                 OF_USER "emails.value eq \"{renamedUser}\""),
        filtered("filter-value-path", QT_TRANSLATE_NOOP("provost::Rehearsal", "Filter with brackets"),
                 QT_TRANSLATE_NOOP("provost::Rehearsal", "Find who has one value for which all in the brackets is so."),
                 OF_USER "emails[type eq \"home\" and value eq \"{renamedUser}\"]"),
        filtered("filter-value-path-nobody",
                 QT_TRANSLATE_NOOP("provost::Rehearsal", "Filter with brackets across two values"),
                 QT_TRANSLATE_NOOP("provost::Rehearsal",
                                   "Find nobody whose type is of one value and whose address is of another."),
                 OF_USER "emails[type eq \"work\" and value eq \"{renamedUser}\"]", StepAnswer::NoMatch),
        filtered("filter-urn", QT_TRANSLATE_NOOP("provost::Rehearsal", "Filter by the full name of an attribute"),
                 QT_TRANSLATE_NOOP("provost::Rehearsal", "Take names of attributes with the URI of their schema."),
                 "filter=urn:ietf:params:scim:schemas:core:2.0:User:userName eq \"{userName}\""),
        filtered("filter-external-id", QT_TRANSLATE_NOOP("provost::Rehearsal", "Filter by externalId"),
                 QT_TRANSLATE_NOOP("provost::Rehearsal", "Find the user by the id that the client gave."),
                 "filter=externalId eq \"{externalId}\""),
    };
}

QList<RehearsalStep> ofCase()
{
    auto names = filtered("filter-case-names",
                          QT_TRANSLATE_NOOP("provost::Rehearsal", "Filter with names and operators in capital letters"),
                          QT_TRANSLATE_NOOP("provost::Rehearsal", "Take names and operators in any case."),
                          "filter=USERNAME EQ \"{userName}\"");
    names.section = "RFC 7643 2";
    auto values = filtered("filter-case-values",
                           QT_TRANSLATE_NOOP("provost::Rehearsal", "Filter for a userName in capital letters"),
                           QT_TRANSLATE_NOOP("provost::Rehearsal", "Compare userName without regard to case."),
                           "filter=userName eq \"{USERNAME}\"");
    values.section = "RFC 7643 4.1";
    auto exact = filtered("filter-case-exact",
                          QT_TRANSLATE_NOOP("provost::Rehearsal", "Filter for an externalId in capital letters"),
                          QT_TRANSLATE_NOOP("provost::Rehearsal", "Compare externalId with regard to case."),
                          "filter=externalId eq \"{EXTERNALID}\"", StepAnswer::NoMatch);
    exact.section = "RFC 7643 3";
    return {names, values, exact};
}

QList<RehearsalStep> wrongFilters()
{
    return {
        filterRefused(
            "filter-cut", QT_TRANSLATE_NOOP("provost::Rehearsal", "Filter without a value"),
            QT_TRANSLATE_NOOP("provost::Rehearsal",
                              "Refuse a filter that cannot be understood with 400 and invalidFilter, never with "
                              "all users or none."),
            "filter=userName eq"),
        filterRefused("filter-operator",
                      QT_TRANSLATE_NOOP("provost::Rehearsal", "Filter with an operator that is not there"),
                      QT_TRANSLATE_NOOP("provost::Rehearsal", "Refuse an unknown operator with 400 and invalidFilter."),
                      "filter=userName like \"{userName}\""),
        filterRefused("filter-parenthesis",
                      QT_TRANSLATE_NOOP("provost::Rehearsal", "Filter with a parenthesis that is not closed"),
                      QT_TRANSLATE_NOOP("provost::Rehearsal", "Refuse what is not whole with 400 and invalidFilter."),
                      "filter=(userName eq \"{userName}\""),
    };
}

} // namespace

QList<RehearsalStep> filterRules()
{
    return operators() + logic() + paths() + ofCase() + wrongFilters();
}

} // namespace provost::rehearsal

#undef OF_USER
