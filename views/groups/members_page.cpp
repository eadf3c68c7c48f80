// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/groups/members_page.h"

#include "model/commands/read_people.h"
#include "model/items/members_model.h"
#include "model/items/words.h"
#include "views/common/item_delegate.h"
#include "views/common/plain_label.h"
#include "views/common/search_field.h"
#include "views/common/table.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

constexpr int pageSize = 500;
constexpr int rowsInView = 6;

} // namespace

MembersPage::MembersPage(OpenServer at, const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_at(std::move(at))
    , m_model(new MembersModel(clock, this))
    , m_search(new SearchField(tr("Find a member"), this))
    , m_table(new Table(tr("Members of the group"), metrics::RowTwoLines, this))
    , m_count(PlainLabel::mute({}, this))
{
    m_search->setObjectName("memberSearch"_L1);
    m_table->setObjectName("members"_L1);
    m_table->setModel(m_model);
    m_table->followTimes(clock);
    m_table->setItemDelegate(makeItemDelegate(m_table, false, [this] { return m_search->text().trimmed(); }));
    m_table->setColumns({{160, 1}, {90, 0}});
    m_table->embed(rowsInView, Table::Height::ByRows);
    m_count->setObjectName("memberCount"_L1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Gap8);
    layout->addWidget(m_search);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_count);
    layout->addStretch();
    connect(m_search, &SearchField::searchChanged, this, &MembersPage::restart);
    connect(m_model, &MembersModel::pageWanted, this, &MembersPage::fetch);
    connect(m_table, &Table::stateActionChosen, this, &MembersPage::restart);
    connect(m_table, &Table::rowActivated, this, [this](int row) { Q_EMIT memberActivated(m_model->at(row).userId); });
}

void MembersPage::setGroup(const Group& group)
{
    const bool another = group.id != m_group.id;
    m_group = group;
    if (another)
        m_search->setText({});
    restart();
}

void MembersPage::restart()
{
    m_model->start();
    m_count->setText({});
    m_table->showBusy(tr("Loading the members…"));
    fetch({});
}

void MembersPage::fetch(const QString& after)
{
    m_cancel.cancel();
    m_cancel = Cancellation();
    const MemberQuery query{m_search->text().trimmed(), after, pageSize};
    QCoro::connect(readMembers(m_at, m_group.id, query, m_cancel), this,
                   [this, of = m_cancel](const Result<Page<Membership>>& page) {
                       if (!of.isCancelled())
                           take(page);
                   });
}

void MembersPage::take(const Result<Page<Membership>>& page)
{
    if (!page) {
        m_model->giveUp();
        if (m_model->rowCount() == 0)
            m_table->showError(page.error(), tr("Try again"));
        else
            m_count->setText(tr("%1 of %2 members; the next ones could not be loaded. Scroll to try again.")
                                 .arg(words::number(m_model->rowCount()), words::number(m_model->total())));
        return;
    }
    m_model->append(*page);
    m_table->doItemsLayout(); // a view whose rows are not laid out yet would take itself to be at its end, and ask on
    if (m_model->rowCount() > 0)
        m_table->showRows();
    else if (!m_search->text().trimmed().isEmpty())
        m_table->showEmpty("search"_L1, tr("No member matches"), tr("Change the search to see the others."));
    else
        m_table->showEmpty("users"_L1, tr("Nobody is in this group"),
                           tr("Members appear here by themselves when the identity provider adds them."));
    showCount();
}

void MembersPage::showCount()
{
    const auto here = words::number(m_model->rowCount());
    const auto all = words::number(m_model->total());
    const bool searching = !m_search->text().trimmed().isEmpty();
    if (m_model->rowCount() == 0)
        m_count->setText({});
    else if (searching && m_group.members < 0)
        m_count->setText(tr("%1 members match", "count").arg(all));
    else if (searching)
        m_count->setText(tr("%1 of %2 members match", "counts of members").arg(all, words::number(m_group.members)));
    else
        m_count->setText(
            words::grouped(tr("%1 of %n member(s)", nullptr, int(m_model->total())), m_model->total()).arg(here));
}

} // namespace provost
