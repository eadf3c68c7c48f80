// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
//
// Lists of the two users of the run: RFC 7644 sections 3.4.2.3, 3.4.2.4 and 3.4.3, RFC 9865. Read 2026-11-28.
#include "model/checks/conformance_judges.h"
#include "model/checks/conformance_rules.h"

using namespace Qt::StringLiterals;

#define OF_RUN "filter=userName sw \"{mark}\""
#define SEARCH R"("schemas":["urn:ietf:params:scim:api:messages:2.0:SearchRequest"])"

namespace provost::rehearsal {
namespace {

RehearsalStep listed(const char* id, const char* name, const char* why, const char* query, StepJudge also)
{
    return {.id = id,
            .name = name,
            .why = why,
            .method = HttpMethod::Get,
            .path = "/Users",
            .answer = StepAnswer::List,
            .statuses = {ok},
            .query = query,
            .section = "RFC 7644 3.4.2.4",
            .needs = StepNeed::Filter,
            .also = also};
}

RehearsalStep sorted(const char* id, const char* name, const char* why, const char* query, StepJudge also)
{
    auto step = listed(id, name, why, query, also);
    step.section = "RFC 7644 3.4.2.3";
    step.needs = StepNeed::Sort;
    return step;
}

QList<RehearsalStep> byIndex()
{
    auto first = listed(
        "page-first", QT_TRANSLATE_NOOP("provost::Rehearsal", "Read the first page of one"),
        QT_TRANSLATE_NOOP("provost::Rehearsal", "Return as many as “count” says, and tell how many there are in all."),
        OF_RUN "&startIndex=1&count=1", isFirstPage);
    first.keeps = {{"firstId", firstIdOf}};
    auto second = listed("page-second", QT_TRANSLATE_NOOP("provost::Rehearsal", "Read the second page of one"),
                         QT_TRANSLATE_NOOP("provost::Rehearsal", "Go on where the page before has ended."),
                         OF_RUN "&startIndex=2&count=1", isSecondPage);
    return {
        first,
        second,
        listed("page-whole", QT_TRANSLATE_NOOP("provost::Rehearsal", "Read a page that has room for all"),
               QT_TRANSLATE_NOOP("provost::Rehearsal", "Begin with 1, and return all that there are."),
               OF_RUN "&count=10", isBoth),
        listed("page-zero", QT_TRANSLATE_NOOP("provost::Rehearsal", "Read a page that begins before the first"),
               QT_TRANSLATE_NOOP("provost::Rehearsal", "Take a startIndex below 1 for 1."),
               OF_RUN "&startIndex=0&count=1", isFirstPage),
        listed("page-count-zero", QT_TRANSLATE_NOOP("provost::Rehearsal", "Ask only how many there are"),
               QT_TRANSLATE_NOOP("provost::Rehearsal", "Return no resource where “count” is 0, and the total."),
               OF_RUN "&count=0", isCountAlone),
        listed("page-count-negative", QT_TRANSLATE_NOOP("provost::Rehearsal", "Ask for fewer than none"),
               QT_TRANSLATE_NOOP("provost::Rehearsal", "Take a negative “count” for 0."), OF_RUN "&count=-1",
               isCountAlone),
        listed("page-beyond", QT_TRANSLATE_NOOP("provost::Rehearsal", "Read a page behind the last"),
               QT_TRANSLATE_NOOP("provost::Rehearsal", "Return no resource, and the total, behind the last one."),
               OF_RUN "&startIndex=100&count=1", isCountAlone),
    };
}

QList<RehearsalStep> byCursor()
{
    auto first = listed("cursor-first", QT_TRANSLATE_NOOP("provost::Rehearsal", "Read the first page by cursor"),
                        QT_TRANSLATE_NOOP("provost::Rehearsal", "Give a cursor where there is another page."),
                        OF_RUN "&cursor=&count=1", isCursorPage);
    first.keeps = {{"cursor", nextCursorOf}, {"firstId", firstIdOf}};
    auto next = listed("cursor-next", QT_TRANSLATE_NOOP("provost::Rehearsal", "Read the next page by cursor"),
                       QT_TRANSLATE_NOOP("provost::Rehearsal", "Go on where the page before has ended."),
                       OF_RUN "&cursor={cursor}&count=1", isNextPage);
    RehearsalStep wrong{.id = "cursor-wrong",
                        .name = QT_TRANSLATE_NOOP("provost::Rehearsal", "Read a page by a cursor that nobody gave"),
                        .why =
                            QT_TRANSLATE_NOOP("provost::Rehearsal", "Refuse such a cursor with 400 and invalidCursor."),
                        .method = HttpMethod::Get,
                        .path = "/Users",
                        .answer = StepAnswer::Refusal,
                        .statuses = {badRequest},
                        .query = "cursor=provost-made-this-up&count=1",
                        .scimType = "invalidCursor"};
    QList<RehearsalStep> steps{first, next, wrong};
    for (auto& step : steps) {
        step.section = "RFC 9865 2";
        step.needs = StepNeed::Cursor;
    }
    return steps;
}

QList<RehearsalStep> byPost()
{
    return {
        {.id = "search",
         .name = QT_TRANSLATE_NOOP("provost::Rehearsal", "Search for the user by POST"),
         .why = QT_TRANSLATE_NOOP("provost::Rehearsal",
                                  "Answer a search in the body as one in the address, so that names of people stay "
                                  "out of logs."),
         .method = HttpMethod::Post,
         .path = "/Users/.search",
         .answer = StepAnswer::Match,
         .statuses = {ok},
         .body = "{" SEARCH R"(,"filter":"userName eq \"{userName}\"","attributes":["userName","active"]})",
         .who = "user",
         .holds = {u"userName eq \"{userName}\""_s, u"not (displayName pr)"_s},
         .section = "RFC 7644 3.4.3",
         .needs = StepNeed::Filter},
        {.id = "search-all",
         .name = QT_TRANSLATE_NOOP("provost::Rehearsal", "Search all resources by POST"),
         .why = QT_TRANSLATE_NOOP("provost::Rehearsal", "Search in all types where none is named."),
         .method = HttpMethod::Post,
         .path = "/.search",
         .answer = StepAnswer::Match,
         .statuses = {ok},
         .body = "{" SEARCH R"(,"filter":"userName eq \"{userName}\"","count":10})",
         .who = "user",
         .tolerated = {notImplemented},
         .section = "RFC 7644 3.4.3",
         .needs = StepNeed::Filter},
    };
}

} // namespace

QList<RehearsalStep> listRules()
{
    const QList<RehearsalStep> inOrder{
        sorted("sort", QT_TRANSLATE_NOOP("provost::Rehearsal", "Sort by title"),
               QT_TRANSLATE_NOOP("provost::Rehearsal", "Sort by the attribute that is named, ascending."),
               OF_RUN "&sortBy=title", isAscending),
        sorted("sort-descending", QT_TRANSLATE_NOOP("provost::Rehearsal", "Sort by title, descending"),
               QT_TRANSLATE_NOOP("provost::Rehearsal", "Turn the order round where “sortOrder” says so."),
               OF_RUN "&sortBy=title&sortOrder=descending", isDescending)};
    return byIndex() + inOrder + byCursor() + byPost();
}

} // namespace provost::rehearsal

#undef OF_RUN
#undef SEARCH
