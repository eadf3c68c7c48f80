// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/items/row_selection.h"

namespace provost {

void RowSelection::setActive(bool on)
{
    if (on == m_active)
        return;
    m_active = on;
    m_allExcept = false;
    m_named.clear();
    Q_EMIT changed();
}

void RowSelection::set(const QString& id, bool on)
{
    if (m_active && contains(id) == on)
        return;
    m_active = true;
    if (on == m_allExcept)
        m_named.remove(id);
    else
        m_named.insert(id);
    Q_EMIT changed();
}

void RowSelection::chooseAll()
{
    m_active = true;
    m_allExcept = true;
    m_named.clear();
    Q_EMIT changed();
}

void RowSelection::clear()
{
    if (!m_allExcept && m_named.isEmpty())
        return;
    m_allExcept = false;
    m_named.clear();
    Q_EMIT changed();
}

void RowSelection::forget(const QSet<QString>& ids)
{
    const auto before = m_named.size();
    m_named.subtract(ids);
    if (m_named.size() != before)
        Q_EMIT changed();
}

} // namespace provost
