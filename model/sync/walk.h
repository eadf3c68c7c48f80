// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/page.h"
#include "model/store/completeness.h"

#include <utility>

namespace provost {

/// What the pages of one listing come to, and whether it goes on: it ends whatever a server answers, and says why it is
/// not to be believed. Who has come is known to whoever walks. A value; any thread.
class Walk
{
public:
    /// `before`: so many came in an earlier run, of which this one goes on.
    explicit Walk(qsizetype most, qint64 before = 0)
        : m_most(most)
        , m_before(before)
    {
    }

    /// Whether the next page is to be asked for. `met`: how many different ones have come with this page.
    template <class T>
    [[nodiscard]] bool goesOnAfter(const Page<T>& page, qsizetype met)
    {
        constexpr int mostBarren = 2; // a page that rows moved onto may hold nothing new once
        constexpr qint64 farBeyond = 10'000;
        const auto before = std::exchange(m_met, met) + m_unreadable;
        m_unreadable += page.unreadable;
        if (page.total >= 0 && (m_counted < 0 || !page.items.isEmpty()))
            m_counted = page.total; // an empty page at the end may count nothing
        m_barren = m_met + m_unreadable == before ? m_barren + 1 : 0;
        if (page.next.isEmpty())
            return false;
        const bool isFarBeyond = m_counted > 0 && came() > 10 * m_counted + farBeyond;
        if (m_barren >= mostBarren)
            m_end = Doubt::Repeats;
        else if (came() >= m_most || isFarBeyond)
            m_end = Doubt::Endless;
        return m_end == Doubt::None;
    }

    [[nodiscard]] qsizetype met() const { return m_met; }
    /// As the server counts, or else how many came.
    [[nodiscard]] qint64 total() const { return m_counted >= 0 ? m_counted : came(); }
    [[nodiscard]] Doubt doubt() const
    {
        if (m_end != Doubt::None)
            return m_end;
        if (m_counted > came())
            return Doubt::EndsEarly;
        if (m_unreadable > 0)
            return Doubt::Unreadable;
        return m_counted >= 0 && m_counted < came() ? Doubt::CountsLess : Doubt::None;
    }
    /// Who did not come is there no more: who cannot be read is somebody.
    [[nodiscard]] bool isWhole() const { return m_end == Doubt::None && m_unreadable == 0 && m_counted <= came(); }

private:
    [[nodiscard]] qint64 came() const { return m_before + m_met + m_unreadable; }

    qsizetype m_most;
    qint64 m_before;
    qsizetype m_met = 0;
    qint64 m_unreadable = 0;
    qint64 m_counted = -1;
    int m_barren = 0;
    Doubt m_end = Doubt::None;
};

} // namespace provost
