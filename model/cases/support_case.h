// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace provost {

/// A piece of evidence as it was when it was pinned. It needs nothing of the server to be read again.
struct CasePart
{
    enum class Kind { Incident, Request, DoctorReport, History };

    QString id = {}; ///< given by the shelf
    Kind kind = Kind::Incident;
    QString title = {};      ///< for the person at this computer: it may name people
    QDateTime pinnedAt = {}; ///< UTC
    QString server = {};     ///< its address
    QJsonObject content = {};

    friend bool operator==(const CasePart&, const CasePart&) = default;
};

/// A case as lists show it.
struct CaseHead
{
    QString id;
    QString title;
    QDateTime createdAt; ///< UTC
    QDate deleteOn;      ///< on that day, by this computer's clock, it goes
    qint64 bytes = 0;    ///< on the disk
    qint64 parts = 0;
    bool isBroken = false; ///< it is there, but cannot be read; it can be deleted

    friend bool operator==(const CaseHead&, const CaseHead&) = default;
};

/// Evidence that is kept together until a day.
struct SupportCase
{
    CaseHead head;
    QList<CasePart> parts; ///< in the order in which they were pinned
    QByteArray key;        ///< makes the fingerprints of this case; never leaves this computer
    /// What stands for each person: `person-07` is the seventh. The values are folded. Never leaves this computer.
    QList<QStringList> people;
};

} // namespace provost
