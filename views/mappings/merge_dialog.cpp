// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/mappings/merge_dialog.h"

#include "views/common/button.h"
#include "views/common/item_delegate.h"
#include "views/common/plain_label.h"
#include "views/common/table.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace provost {

MergeDialog::MergeDialog(const RuleSetDraft& base, const RuleSetDraft& theirs, const RuleSetDraft& mine,
                         const QList<AccessRole>& roles, const QString& why, QWidget* parent)
    : Dialog(u"mergeRules"_s, tr("Somebody else changed these rules"), parent)
    , m_rows(new MergeModel(RuleMerge(base, theirs, mine), roles, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    body()->addWidget(new PlainLabel(tr("Nothing of yours was applied. Take their rules, keep yours, or choose row by "
                                        "row; you see the effect before it is applied."),
                                     this));
    auto* told = PlainLabel::mute(why, this);
    told->setObjectName("mergeWhy"_L1);
    told->setVisible(!why.isEmpty());
    body()->addWidget(told);
    auto* table = new Table(tr("Rules that were changed"), metrics::RowOneLine, this);
    table->setObjectName("mergeRows"_L1);
    table->setModel(m_rows);
    table->setItemDelegate(makeItemDelegate(table));
    table->setColumns({{120, 1}, {80, 0}, {80, 0}, {80, 0}, {80, 0}});
    constexpr int rulesInView = 5;
    table->embed(rulesInView);
    body()->addWidget(table, 1);
    body()->addWidget(PlainLabel::mute(tr("Return, or a click on Theirs or Mine, says whose is taken."), this));
    connect(table, &Table::rowActivated, m_rows, &MergeModel::chooseOther);
    connect(table, &QTableView::clicked, this, [this](const QModelIndex& at) {
        if (at.column() == MergeModel::Taken)
            m_rows->chooseOther(at.row());
        else if (at.column() == MergeModel::Theirs || at.column() == MergeModel::Mine)
            m_rows->choose(at.row(), at.column() == MergeModel::Mine ? MergeSide::Mine : MergeSide::Theirs);
    });
    auto* takeTheirs = addLeftButton(u"takeTheirs"_s, new Button(tr("Take theirs")));
    auto* keepMine = addLeftButton(u"keepMine"_s, new Button(tr("Keep mine")));
    auto* rows = addButton(u"takeRows"_s, new Button(tr("Use the rows as chosen"), {}, Button::Kind::Primary));
    setReturnButton(rows);
    connect(takeTheirs, &Button::clicked, this, [this, theirs] { decide(theirs); });
    connect(keepMine, &Button::clicked, this, [this, mine] { decide(mine); });
    connect(rows, &Button::clicked, this, [this] { decide(m_rows->merge().merged()); });
}

void MergeDialog::decide(const RuleSetDraft& wanted)
{
    Q_EMIT decided(wanted);
    done(Accepted);
}

} // namespace provost
