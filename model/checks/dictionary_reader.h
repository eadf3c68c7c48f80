// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/checks/dictionary.h"

#include <QJsonObject>

namespace provost {

/// Reads one entry of the dictionary strictly; collects the first thing that is wrong.
class DictionaryReader
{
public:
    explicit DictionaryReader(const QJsonObject& object)
        : m_object(object)
    {
    }

    [[nodiscard]] Result<DictionaryEntry> read();

private:
    [[nodiscard]] QString text(QLatin1StringView name, qsizetype longest = 600);
    [[nodiscard]] QStringList texts(const QJsonObject& object, QLatin1StringView name);
    [[nodiscard]] bool flag(QLatin1StringView name);
    template <class Value, class Table>
    [[nodiscard]] Value word(const QString& written, QLatin1StringView name, const Table& table);
    [[nodiscard]] std::optional<FailurePattern> pattern();
    void knownOnly(const QJsonObject& object, const QStringList& names);
    void refuse(const QString& what);

    QJsonObject m_object;
    QString m_problem;
};

} // namespace provost
