// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QRandomGenerator>
#include <QSet>
#include <QString>

namespace provost::server {

/// Somebody invented for the sample organization.
struct SamplePerson
{
    QString given;
    QString family;
    QString login; ///< ASCII: `ana.silva`
    QString title;
    QString department;
    QString externalId; ///< the identity provider's own id
    bool suspended = false;
};

/// Invents people with names from many scripts. The same seed gives the same people on every machine.
class SamplePeople
{
public:
    /// `externalPrefix` begins the external ids, as identity providers do it (`00u…`).
    SamplePeople(quint32 seed, QString externalPrefix);

    [[nodiscard]] QList<SamplePerson> invent(int count);

private:
    [[nodiscard]] QString identifier(qsizetype length);
    [[nodiscard]] qsizetype pick(qsizetype count);

    QRandomGenerator m_random;
    QString m_externalPrefix;
    QSet<QString> m_logins;
};

} // namespace provost::server
