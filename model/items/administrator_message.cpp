// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/items/administrator_message.h"

#include "model/domain/shown_text.h"
#include "model/items/connection_health.h"
#include "model/items/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

struct AdministratorMessageWords
{
    Q_DECLARE_TR_FUNCTIONS(provost::AdministratorMessage)
};

constexpr qsizetype mostCharacters = 8192;

QString joined(QStringList parts, const QString& between)
{
    parts.removeAll(QString());
    return parts.join(between);
}

QString cause(const Incident& incident, const QDateTime& now)
{
    const auto times = AdministratorMessageWords::tr("It has happened %n time(s) since %1, the last time on %2.",
                                                     nullptr, int(incident.count))
                           .arg(words::exactly(incident.since, now), words::exactly(incident.last, now));
    return joined({incident.sentence, incident.meaning, times}, u"\n"_s);
}

QString whoActs(const Incident& incident)
{
    const auto who =
        incident.actor ? AdministratorMessageWords::tr("Who acts: %1.").arg(inWords(*incident.actor)) : QString();
    return joined({who, incident.nextStep}, u"\n"_s);
}

QString evidence(const Incident& incident, const QDateTime& now)
{
    const auto request =
        AdministratorMessageWords::tr("Example: %1 %2 was answered with %3 on %4.", "method, path, status, time")
            .arg(incident.method, isolated(incident.path), QString::number(incident.status),
                 words::exactly(incident.last, now));
    const auto said = incident.detail.isEmpty()
                          ? QString()
                          : AdministratorMessageWords::tr("The server said: %1").arg(isolated(incident.detail));
    return joined({request, said}, u"\n"_s);
}

} // namespace

QString administratorMessage(const Incident& incident, const Connection& connection, const QDateTime& now)
{
    const auto product = productName(connection.idp);
    const auto subject = incident.healedAt
                             ? AdministratorMessageWords::tr("%1 was refused at %2", "identity provider, connection")
                             : AdministratorMessageWords::tr("%1 is refused at %2", "identity provider, connection");
    const auto job = AdministratorMessageWords::tr("The provisioning job is the one that calls %1", "address")
                         .arg(connection.scimBaseUrl);
    const auto text =
        joined({subject.arg(product, isolated(connection.name)), cause(incident, now),
                quarantineWarning(connection, now), whoActs(incident), outlook(incident), evidence(incident, now), job},
               u"\n\n"_s);
    return plainSentence(text, mostCharacters, true);
}

} // namespace provost
