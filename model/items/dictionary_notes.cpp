// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/items/dictionary_notes.h"

namespace provost {

DictionaryNotes::DictionaryNotes(const QVariantMap& kept, Keep keep)
    : m_keep(std::move(keep))
{
    for (auto it = kept.cbegin(); it != kept.cend(); ++it) {
        const auto note = it.value().toString().left(longest).trimmed();
        if (!note.isEmpty())
            m_notes.insert(it.key(), note);
    }
}

void DictionaryNotes::set(const QString& entryId, const QString& note)
{
    const auto kept = note.left(longest).trimmed();
    if (kept == of(entryId))
        return;
    if (kept.isEmpty())
        m_notes.remove(entryId);
    else
        m_notes.insert(entryId, kept);
    QVariantMap all;
    for (auto it = m_notes.cbegin(); it != m_notes.cend(); ++it)
        all.insert(it.key(), it.value());
    m_keep(all);
    Q_EMIT changed();
}

} // namespace provost
