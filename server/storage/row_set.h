// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QVariantList>

namespace provost::server {

/// Row numbers or ids for `IN (…)`. Filled up to one of few lengths by repeating the last one, so that statements of
/// different pages are the same and stay prepared. Not empty.
class RowSet
{
public:
    static constexpr qsizetype most = 256; ///< that a statement should have

    template <class T>
    explicit RowSet(const QList<T>& rows)
    {
        constexpr qsizetype step = 4;
        qsizetype length = 1;
        while (length < rows.size())
            length *= step;
        m_placeholders = QStringLiteral("?, ").repeated(length).chopped(2);
        m_values.reserve(length);
        for (qsizetype i = 0; i < length; ++i)
            m_values.append(rows.at(qMin(i, rows.size() - 1)));
    }

    [[nodiscard]] const QString& placeholders() const { return m_placeholders; }
    [[nodiscard]] const QVariantList& values() const { return m_values; }

private:
    QString m_placeholders;
    QVariantList m_values;
};

} // namespace provost::server
