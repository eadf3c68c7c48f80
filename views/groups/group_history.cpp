// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/groups/group_history.h"

#include "model/items/history_words.h"
#include "model/items/words.h"
#include "views/common/history_lines.h"
#include "views/common/plain_label.h"

#include <QCoroTask>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

constexpr int linesOfGroup = 8;

} // namespace

GroupHistory::GroupHistory(OpenServer at, Clock clock, QWidget* parent)
    : QWidget(parent)
    , m_at(std::move(at))
    , m_clock(std::move(clock))
    , m_card(new ChainCard(u"groupHistory"_s, this))
    , m_note(PlainLabel::mute({}, this))
{
    m_note->setObjectName("groupHistoryNote"_L1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Gap8);
    layout->addWidget(m_card);
    layout->addWidget(m_note);
    m_card->hide();
    if (m_at.copy)
        connect(m_at.copy, &LocalCopy::written, this, &GroupHistory::load);
    connect(m_at.directory, &Directory::personChanged, this, &GroupHistory::load);
}

void GroupHistory::setGroup(const Group& group)
{
    const bool isOther = group.id != m_group.id;
    m_group = group;
    if (isOther)
        m_card->hide();
    load();
}

void GroupHistory::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    load();
}

void GroupHistory::load()
{
    if (!isVisible() || m_group.id.isEmpty())
        return;
    m_cancel.cancel();
    m_cancel = Cancellation();
    DifferenceQuery query;
    query.groupId = m_group.id;
    query.limit = linesOfGroup;
    QCoro::connect(readHistory(m_at, query, m_cancel), this, [this, of = m_cancel](const Result<HistoryPage>& page) {
        if (!of.isCancelled() && m_at.isOpen())
            show(page);
    });
}

void GroupHistory::show(const Result<HistoryPage>& page)
{
    QList<ChainCard::Line> lines;
    if (page) {
        for (const auto& line : page->items)
            lines.append(historyLine(line, words::whatBecameInGroup(line, *m_at.directory), m_clock));
    }
    m_card->setChain(tr("Who came and who left"), lines);
    m_card->setVisible(!lines.isEmpty());
    QList<QDateTime> times;
    if (page && page->membersSince.isValid())
        times.append(page->membersSince);
    m_note->setTimedText(
        {m_clock, [this, page](const QDateTime& now) { return m_at.isOpen() ? beginInWords(page, now) : QString(); },
         times});
}

QString GroupHistory::beginInWords(const Result<HistoryPage>& page, const QDateTime& now) const
{
    const auto& directory = *m_at.directory;
    if (const auto why = whyNoHistory(directory, page); !why.isEmpty())
        return why;
    if (!directory.may(Permission::ReadUsers))
        return tr("Who came and who left is told to those alone who may read users.");
    if (page->membersSince.isValid()) {
        const auto since = words::dayAndTime(page->membersSince, now);
        const auto known = page->items.isEmpty() ? tr("Nobody came or left since %1; nothing is known of before.")
                                                 : tr("Known since %1; nothing is known of before.");
        return page->next.isEmpty()
                   ? known.arg(since)
                   : words::sentences({tr("The newest %n line(s).", nullptr, linesOfGroup), known.arg(since)});
    }
    if (m_group.members > mostMembersRead)
        return tr("Who came and who left is not known: of groups with more than %1 members it is only counted how "
                  "many there are.")
            .arg(words::number(mostMembersRead));
    return tr("Who came and who left is not known yet: who is in the group has not been read so far. It is known from "
              "then on.");
}

} // namespace provost
