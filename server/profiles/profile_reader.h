// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/error.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QStringList>

#include <optional>

namespace provost::server {

/// Reads one object of a profile and keeps the first fault of the whole file; what is read after it is empty. Every
/// member has to be asked for: finish() refuses those that were not.
class ProfileReader
{
public:
    /// `fault` is shared by the readers of one file and outlives them; `path` is empty at the root.
    ProfileReader(QJsonObject object, QString path, std::optional<Error>& fault);

    [[nodiscard]] QString text(QLatin1StringView name);
    [[nodiscard]] bool flag(QLatin1StringView name);
    [[nodiscard]] int number(QLatin1StringView name, int least, int most);
    /// null: unset.
    [[nodiscard]] std::optional<int> optionalNumber(QLatin1StringView name, int least, int most);
    [[nodiscard]] std::optional<QString> optionalText(QLatin1StringView name);
    [[nodiscard]] QStringList texts(QLatin1StringView name);
    [[nodiscard]] ProfileReader object(QLatin1StringView name);
    /// One reader for each object of a list.
    [[nodiscard]] QList<ProfileReader> objects(QLatin1StringView name);
    /// The names of the members, in the order of the alphabet.
    [[nodiscard]] QStringList names() const { return m_object.keys(); }

    void refuse(QLatin1StringView name, const QString& why);
    /// Refuses what nobody asked for.
    void finish();

private:
    [[nodiscard]] QJsonValue take(QLatin1StringView name);

    QJsonObject m_object;
    QString m_path;
    std::optional<Error>* m_fault;
    QSet<QString> m_asked;
};

} // namespace provost::server
