// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QObject>
#include <QVariantMap>

#include <functional>

namespace provost {

/// What a person noted beside entries of the dictionary, on this computer, whatever the server. GUI thread only.
class DictionaryNotes : public QObject
{
    Q_OBJECT

public:
    /// A longer note is cut.
    static constexpr qsizetype longest = 2'000;
    using Keep = std::function<void(const QVariantMap&)>;

    /// `kept` is what `keep` was handed last; anybody may have edited it.
    DictionaryNotes(const QVariantMap& kept, Keep keep);

    /// Empty where there is none.
    [[nodiscard]] QString of(const QString& entryId) const { return m_notes.value(entryId); }
    /// An empty note takes it away.
    void set(const QString& entryId, const QString& note);

Q_SIGNALS:
    void changed();

private:
    QHash<QString, QString> m_notes;
    Keep m_keep;
};

} // namespace provost
