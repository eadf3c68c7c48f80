// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/checks/incident.h"

#include "model/domain/shown_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

struct IncidentWords
{
    Q_DECLARE_TR_FUNCTIONS(provost::Incident)
};

using Scope = FailurePattern::Scope;

/// Seen so often, a repetition is no coincidence.
constexpr qint64 repeatsFrom = 3;
constexpr qsizetype mostPeople = 20;

QString keyOf(std::initializer_list<QString> parts)
{
    return QStringList(parts).join(u'\n');
}

QString connectionOf(const Event& event)
{
    return event.connectionId ? event.connectionId->text() : event.connectionName;
}

/// What has to succeed for this failure to be over. A create is one by its name, all of them have the same path.
QString targetOf(const Event& event)
{
    return keyOf(
        {connectionOf(event), event.method, event.path, event.method == "POST"_L1 ? event.resourceName : QString()});
}

/// Who is let in at all, or listened to again, has no more trouble of this kind with any request.
bool anySuccessEnds(int status)
{
    return status == 401 || status == 403 || status == 429 || status == 503;
}

QString causeOf(const Event& event, const std::optional<Dictionary::Explanation>& why)
{
    const QString connection = connectionOf(event);
    const auto kind = QString::number(int(scimPlace(event.path).kind));
    if (!why)
        return keyOf({connection, u"unknown"_s, event.method, event.path, QString::number(event.status), event.scimType,
                      event.detail});
    if (!why->entry->pattern) // a code, which says what went wrong whoever it happened to
        return keyOf({connection, why->entry->id, event.method});
    switch (why->entry->pattern->scope) {
    case Scope::Connection:
        return keyOf({connection, why->entry->id});
    case Scope::Value:
        return keyOf({connection, why->entry->id, why->value});
    case Scope::Resource:
        return keyOf({connection, why->entry->id, event.method, event.path});
    case Scope::Detail:
        return keyOf({connection, why->entry->id, event.method, kind, event.detail});
    }
    Q_UNREACHABLE();
}

QString whomOf(const Event& event)
{
    return event.resourceName.isEmpty() ? scimPlace(event.path).id : event.resourceName;
}

/// Okta puts a failure on its Tasks page and waits there. Source of that and of Entra ID's retries: the dictionary's
/// entries of both.
Retrying retryingOf(IdentityProvider idp, const Dictionary::Explanation& why)
{
    if (idp == IdentityProvider::Okta)
        return Retrying::WaitsForPerson;
    return idp == IdentityProvider::EntraId && why.entry->keepsRetrying ? Retrying::KeepsRetrying : Retrying::Unknown;
}

QString unknownSentence(const Event& event)
{
    const QString said = event.detail.isEmpty() ? event.scimType : event.detail;
    if (event.status == 0)
        return IncidentWords::tr("It failed: %1 This is not in the catalogue.").arg(isolated(said));
    if (said.isEmpty())
        return IncidentWords::tr("%1 was answered with %2. This is not in the catalogue.")
            .arg(event.method, QString::number(event.status));
    return IncidentWords::tr("%1 was answered with %2: %3 This is not in the catalogue.")
        .arg(event.method, QString::number(event.status), isolated(said));
}

} // namespace

QString outlook(const Incident& incident)
{
    if (incident.healedAt)
        return IncidentWords::tr("It is over: what failed has succeeded since.");
    QStringList said;
    switch (incident.retrying) {
    case Retrying::KeepsRetrying:
        said.append(IncidentWords::tr("The identity provider keeps retrying (%n time(s) so far).", nullptr,
                                      int(incident.count)));
        break;
    case Retrying::WaitsForPerson:
        said.append(IncidentWords::tr("The identity provider does not retry by itself: a person has to do it there."));
        break;
    case Retrying::Unknown:
        said.append(IncidentWords::tr("Whether the identity provider retries is not known."));
        break;
    }
    if (incident.healsItself)
        said.append(*incident.healsItself ? IncidentWords::tr("It can heal itself.")
                                          : IncidentWords::tr("It will not heal itself."));
    return said.join(u' ');
}

Incidents::Incidents(const Dictionary& dictionary, IdpOf idpOf)
    : m_dictionary(dictionary)
    , m_idpOf(std::move(idpOf))
{
}

void Incidents::add(const Event& event)
{
    if (event.byConsole || event.id <= m_newest)
        return;
    m_newest = event.id;
    if (event.status < 400) {
        addSuccess(event);
        return;
    }
    const auto idp = event.connectionId ? m_idpOf(*event.connectionId) : IdentityProvider::Custom;
    addFailure(event, idp, explain(event, idp));
}

void Incidents::addFromLog(const Event& event, bool hasFailed, IdentityProvider idp,
                           const std::optional<Dictionary::Explanation>& why)
{
    if (event.id <= m_newest)
        return;
    m_newest = event.id;
    if (hasFailed)
        addFailure(event, idp, why);
    else
        addSuccess(event);
}

Incident Incidents::describe(const Event& event, IdentityProvider idp,
                             const std::optional<Dictionary::Explanation>& why) const
{
    Incident incident;
    incident.key = causeOf(event, why);
    incident.connectionId = event.connectionId;
    incident.connectionName = event.connectionName;
    incident.since = event.at;
    incident.sentence = why ? why->entry->sentence(why->value) : unknownSentence(event);
    if (!why)
        return incident;
    incident.entryId = why->entry->id;
    incident.meaning = why->entry->meaning();
    incident.nextStep = why->entry->nextStep();
    incident.actor = why->entry->actor;
    incident.value = why->value;
    incident.retrying = retryingOf(idp, *why);
    incident.healsItself = why->entry->healsItself;
    return incident;
}

std::optional<Dictionary::Explanation> Incidents::explain(const Event& event, IdentityProvider idp)
{
    constexpr qsizetype mostKept = 10'000;
    const QString key = keyOf({slug(idp), event.method, QString::number(int(scimPlace(event.path).kind)),
                               QString::number(event.status), event.scimType, event.detail});
    if (const auto known = m_explained.constFind(key); known != m_explained.cend())
        return *known;
    if (m_explained.size() >= mostKept)
        m_explained.clear();
    return *m_explained.insert(key, m_dictionary.explain(event, idp));
}

void Incidents::addFailure(const Event& event, IdentityProvider idp, const std::optional<Dictionary::Explanation>& why)
{
    const QString cause = causeOf(event, why);
    if (!m_cases.contains(cause))
        m_cases.insert(cause, {describe(event, idp, why), {}, {}});
    auto& [incident, targets, everybody] = m_cases[cause];
    ++incident.count;
    incident.last = event.at;
    incident.newestEvent = event.id;
    incident.method = event.method;
    incident.path = event.path;
    incident.status = event.status;
    incident.scimType = event.scimType;
    incident.detail = event.detail;
    incident.healedAt.reset();
    const bool ofConnection =
        why && why->entry->pattern && why->entry->pattern->scope == Scope::Connection && anySuccessEnds(event.status);
    const QString target = ofConnection ? connectionOf(event) : targetOf(event);
    if (targets.contains(target) && incident.count >= repeatsFrom)
        incident.retrying = Retrying::KeepsRetrying;
    targets.insert(target);
    m_casesOfTarget[target].insert(cause);
    const QString whom = whomOf(event);
    if (!whom.isEmpty() && !everybody.contains(whom)) {
        everybody.insert(whom);
        incident.people = everybody.size();
        if (incident.whom.size() < mostPeople)
            incident.whom.append(whom);
    }
}

void Incidents::addSuccess(const Event& event)
{
    endFor(targetOf(event), event.at);
    endFor(connectionOf(event), event.at);
}

void Incidents::endFor(const QString& target, const QDateTime& at)
{
    const auto causes = m_casesOfTarget.take(target);
    for (const QString& cause : causes) {
        auto& found = m_cases[cause];
        found.targets.remove(target);
        if (found.targets.isEmpty())
            found.incident.healedAt = at;
    }
}

QList<Incident> Incidents::list() const
{
    QList<Incident> incidents;
    incidents.reserve(m_cases.size());
    for (const auto& each : m_cases)
        incidents.append(each.incident);
    std::ranges::sort(incidents, [](const Incident& a, const Incident& b) {
        if (a.healedAt.has_value() != b.healedAt.has_value())
            return !a.healedAt;
        if (a.count != b.count)
            return a.count > b.count;
        return a.newestEvent > b.newestEvent;
    });
    return incidents;
}

} // namespace provost
