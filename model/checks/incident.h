// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/checks/dictionary.h"

#include <QHash>
#include <QSet>

#include <functional>

namespace provost {

/// What the identity provider does about a failure without anybody's help.
enum class Retrying {
    KeepsRetrying,  ///< seen here, or documented
    WaitsForPerson, ///< it has put the failure on a list of tasks
    Unknown,
};

/// All failures of one cause on one connection. Times are UTC.
struct Incident
{
    QString key; ///< of the cause; the same in every run, so that a view can keep its place
    std::optional<ConnectionId> connectionId;
    QString connectionName;
    QString entryId;  ///< of the dictionary; empty: not in the catalogue
    QString sentence; ///< what went wrong; with the server's own words where the catalogue knows nothing
    QString meaning;  ///< empty where unknown; likewise nextStep
    QString nextStep;
    std::optional<Actor> actor; ///< unset: unknown
    QString value;              ///< what it is about, such as the id of a missing member; may be empty
    QString method;
    QString path; ///< of the newest
    int status = 0;
    QString scimType;
    QString detail; ///< of the newest
    QDateTime since;
    QDateTime last;
    qint64 count = 0;
    qint64 newestEvent = 0; ///< its bodies have the offending value
    QStringList whom;       ///< names, else ids, of those that it happened to; at most 20
    qint64 people = 0;      ///< how many there are, each once
    Retrying retrying = Retrying::Unknown;
    std::optional<bool> healsItself;   ///< unset: unknown
    std::optional<QDateTime> healedAt; ///< every request that had failed has succeeded since

    [[nodiscard]] bool isInCatalogue() const { return !entryId.isEmpty(); }
};

/// `The identity provider keeps retrying (72 times so far). It will not heal itself.`
[[nodiscard]] QString outlook(const Incident& incident);

/// Folds requests into incidents as they come. The console's own calls are no incidents. Not thread-safe; any thread.
class Incidents
{
public:
    using IdpOf = std::function<IdentityProvider(const ConnectionId&)>;

    /// `dictionary` outlives this.
    Incidents(const Dictionary& dictionary, IdpOf idpOf);

    /// In the order of their ids; one that came before is not counted again.
    void add(const Event& event);
    /// The same of what another log says happened, with what explains it. The event's `status` is 0 where the log names
    /// none, its `scimType` the log's own code.
    void addFromLog(const Event& event, bool hasFailed, IdentityProvider idp,
                    const std::optional<Dictionary::Explanation>& why);
    /// Open ones first, then the most frequent, then the newest.
    [[nodiscard]] QList<Incident> list() const;

private:
    struct Case
    {
        Incident incident;
        QSet<QString> targets; ///< requests that failed and have not succeeded since
        QSet<QString> everybody;
    };

    [[nodiscard]] std::optional<Dictionary::Explanation> explain(const Event& event, IdentityProvider idp);
    void addFailure(const Event& event, IdentityProvider idp, const std::optional<Dictionary::Explanation>& why);
    void addSuccess(const Event& event);
    void endFor(const QString& target, const QDateTime& at);
    [[nodiscard]] Incident describe(const Event& event, IdentityProvider idp,
                                    const std::optional<Dictionary::Explanation>& why) const;

    const Dictionary& m_dictionary;
    IdpOf m_idpOf;
    QHash<QString, Case> m_cases;
    QHash<QString, QSet<QString>> m_casesOfTarget;
    QHash<QString, std::optional<Dictionary::Explanation>> m_explained; ///< the same refusal comes again and again
    qint64 m_newest = 0;
};

} // namespace provost
