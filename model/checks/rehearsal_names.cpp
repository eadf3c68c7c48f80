// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/checks/rehearsal_names.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace provost {

RehearsalNames RehearsalNames::make()
{
    constexpr qsizetype digits = 12;
    return {u"provost-rehearsal-"_s + QUuid::createUuid().toString(QUuid::Id128).first(digits)};
}

QMap<QString, QString> RehearsalNames::values() const
{
    const auto random = [] { return QUuid::createUuid().toString(QUuid::WithoutBraces); };
    return {{u"mark"_s, mark},
            {u"userName"_s, userName()},
            {u"USERNAME"_s, userName().toUpper()},
            {u"renamedUser"_s, renamedUser()},
            {u"secondName"_s, secondName()},
            {u"groupName"_s, groupName()},
            {u"renamedGroup"_s, renamedGroup()},
            {u"externalId"_s, mark + u"-id"_s},
            {u"EXTERNALID"_s, (mark + u"-id"_s).toUpper()},
            {u"secondExternalId"_s, mark + u"-second-id"_s},
            {u"groupExternalId"_s, mark + u"-group-id"_s},
            {u"newExternalId"_s, mark + u"-new-id"_s},
            {u"random"_s, random()},
            {u"password"_s, u"Aa1!"_s + random()}};
}

} // namespace provost
