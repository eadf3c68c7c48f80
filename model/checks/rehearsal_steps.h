// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/net/http_message.h"

#include <QCoreApplication>
#include <QMap>
#include <QStringList>

namespace provost {

struct EndpointReply;

namespace rehearsal {

/// What stands for `{userName}`, `{user}` …
using Values = QMap<QString, QString>;

struct StepFault;
struct StepReplies;

/// Looks for what no SCIM filter can say of an answer. Pure.
using StepJudge = StepFault (*)(const StepReplies& replies, const Values& values);
/// Takes out of a good answer what a later step needs; empty where there is none. Pure.
using StepValue = QString (*)(const EndpointReply& reply);
struct KeptValue
{
    const char* as; ///< its name among the values of the run
    StepValue of;
};

} // namespace rehearsal

/// Whose requests are rehearsed.
enum class Dialect {
    Okta,
    Entra,       ///< Microsoft Entra ID with aadOptscim062020 in its tenant URL
    EntraLegacy, ///< Microsoft Entra ID without
    OneLogin,
    Plain,       ///< RFC 7644 as it is written
    Conformance, ///< nobody's: rule by rule, what RFC 7643, RFC 7644 and RFC 9865 demand (conformance.h)
};

/// Of identity providers, and Plain.
[[nodiscard]] const QList<Dialect>& dialects();
/// `entra-legacy`: the same over versions and languages.
[[nodiscard]] QString idOf(Dialect dialect);
[[nodiscard]] std::optional<Dialect> dialectOf(QStringView id);
/// `Microsoft Entra ID`
[[nodiscard]] QString nameOf(Dialect dialect);

/// What an answer has to be.
enum class StepAnswer {
    List,     ///< any list
    NoMatch,  ///< a list without anything
    Match,    ///< a list of the throw-away that is asked for, and of nothing else
    Resource, ///< that throw-away
    Done,     ///< nothing, or that throw-away
    Refusal,  ///< an error of SCIM
};

/// What a server may leave out, and says so (RFC 7643 sections 5 and 6, RFC 9865 section 3). A step that needs it is
/// not made where the server says that it has none.
enum class StepNeed { Nothing, Patch, Filter, Sort, ETag, Bulk, Cursor, Groups, Enterprise };

/// One request of an identity provider, and what it makes of the answer. In path, query, body and filters `{userName}`,
/// `{user}`, `{second}`, `{group}` … stand for names and ids of this run (RehearsalNames::values()); a step is made
/// only when the ids that it needs are known, and known to be of this run.
struct RehearsalStep
{
    const char* id;   ///< `create-user`: the same over versions and languages, once in a dialect
    const char* name; ///< of the context provost::Rehearsal, as `why`
    const char* why;  ///< what the server has to do, and why it matters to the identity provider
    HttpMethod method;
    const char* path; ///< `/Users/{user}`
    StepAnswer answer;
    QList<int> statuses;        ///< that are right
    const char* query = "";     ///< in clear text: `filter=userName eq "{userName}"&count=2`
    const char* body = "";      ///< JSON
    const char* who = "";       ///< the throw-away that comes to be, or is found: `user`, `second`, `group`
    QList<int> tolerated = {};  ///< statuses with which the identity provider gets along
    QStringList holds = {};     ///< filters that the answer, and what is read afterwards, have to satisfy
    QStringList better = {};    ///< the same of what does harm to few
    bool isMerged = false;      ///< the body is laid over what is read just before, and all of that is sent
    const char* scimType = "";  ///< of a Refusal: a better one names it
    bool wantsLocation = false; ///< the answer should have the header Location
    const char* section = "";   ///< `RFC 7644 3.5.2`: whose rule it is
    StepNeed needs = StepNeed::Nothing;
    const char* header = ""; ///< one more of the request: `If-Match: {etag}`
    bool withToken = true;
    rehearsal::StepJudge also = nullptr;
    QList<rehearsal::KeptValue> keeps = {};
};

/// The lifecycle in that dialect, in its order. Pure; any thread.
[[nodiscard]] const QList<RehearsalStep>& stepsOf(Dialect dialect);

struct RehearsalWords
{
    Q_DECLARE_TR_FUNCTIONS(provost::Rehearsal)
};

} // namespace provost

namespace provost::rehearsal {

[[nodiscard]] QList<RehearsalStep> oktaSteps();
[[nodiscard]] QList<RehearsalStep> entraSteps(bool isStrict);
[[nodiscard]] QList<RehearsalStep> entraGroups(bool isStrict); ///< part of these
[[nodiscard]] QList<RehearsalStep> entraEnd(bool isStrict);    ///< the same
[[nodiscard]] QList<RehearsalStep> oneLoginSteps();
[[nodiscard]] QList<RehearsalStep> plainSteps();
[[nodiscard]] QList<RehearsalStep> conformanceSteps();

inline constexpr int ok = 200;
inline constexpr int made = 201;
inline constexpr int noContent = 204;
inline constexpr int permanentRedirect = 308;
inline constexpr int notModified = 304;
inline constexpr int badRequest = 400;
inline constexpr int unauthorized = 401;
inline constexpr int forbidden = 403;
inline constexpr int notFound = 404;
inline constexpr int notAcceptable = 406;
inline constexpr int conflict = 409;
inline constexpr int preconditionFailed = 412;
inline constexpr int notImplemented = 501;

} // namespace provost::rehearsal
