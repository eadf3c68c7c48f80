// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/common/selection_bar.h"

#include "model/items/item_cell.h"
#include "model/items/words.h"
#include "views/common/flow_layout.h"
#include "views/common/plain_label.h"

#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

struct Ticked
{
    bool allExcept;
    QSet<QString> named;
};

} // namespace

SelectionBar::SelectionBar(ListFilter& filter, QWidget* parent)
    : QWidget(parent)
    , m_filter(filter)
    , m_count(new PlainLabel({}, this))
    , m_all(new Button({}, {}, Button::Kind::Flat))
    , m_buttons(new FlowLayout)
{
    setObjectName("selectionBar"_L1);
    m_count->setObjectName("selectedCount"_L1);
    m_count->setLook(Type::Body, Weight::Strong);
    m_count->setMinimumHeight(metrics::ControlHeight); // in line with the first row of buttons
    m_all->setObjectName("selectAll"_L1);
    auto* done = new Button(tr("Done"), "x"_L1, Button::Kind::Flat, this);
    done->setObjectName("selectionDone"_L1);
    m_buttons->addWidget(m_all);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::Gap16, metrics::Gap8, metrics::Gap16, metrics::Gap8);
    layout->setSpacing(metrics::Gap12);
    layout->addWidget(m_count, 0, Qt::AlignTop);
    layout->addLayout(m_buttons, 1);
    layout->addWidget(done, 0, Qt::AlignTop);
    connect(m_all, &Button::clicked, this, [this] { m_filter.selection()->chooseAll(); });
    connect(done, &Button::clicked, this, [this] { m_filter.selection()->setActive(false); });
    connect(m_filter.selection(), &RowSelection::changed, this, &SelectionBar::render);
    connect(m_filter.shown(), &QAbstractItemModel::rowsInserted, this, &SelectionBar::render);
    connect(m_filter.shown(), &QAbstractItemModel::rowsRemoved, this, &SelectionBar::render);
    render();
}

void SelectionBar::addAction(const Action& action)
{
    auto* button = new Button(action.text, action.icon, action.kind, this);
    button->setObjectName(action.objectName);
    button->setEnabled(false);
    m_buttons->addWidget(button);
    m_actions.append({button, action.changes});
    connect(button, &Button::clicked, this,
            [this, run = action.run] { m_filter.whenSettled(this, [this, run] { run(m_filter.selectedIds()); }); });
}

void SelectionBar::setChangesOffered(bool on)
{
    m_offered = on;
    render();
}

/// Of what the list shows.
bool SelectionBar::isEverythingTicked() const
{
    const auto* ticked = m_filter.selection();
    if (ticked->isAllExcept())
        return ticked->named().isEmpty();
    if (ticked->named().size() < m_filter.shown()->rowCount())
        return false;
    for (int row = 0; row < m_filter.shown()->rowCount(); ++row) {
        if (!ticked->contains(m_filter.shown()->index(row, 0).data(IdRole).toString()))
            return false;
    }
    return true;
}

void SelectionBar::render()
{
    const bool active = m_filter.selection()->isActive();
    setVisible(active);
    if (!active)
        return;
    const auto count = m_filter.selectedCount();
    m_count->setText(tr("%1 selected", "count").arg(words::number(count)));
    m_all->setText(tr("Select all %1", "count").arg(words::number(m_filter.shown()->rowCount())));
    m_all->setVisible(!isEverythingTicked());
    for (const auto& [button, changes] : std::as_const(m_actions)) {
        button->setVisible(m_offered || !changes);
        button->setEnabled(count > 0);
    }
}

std::any SelectionBar::leave()
{
    const auto* ticked = m_filter.selection();
    return ticked->isActive() ? std::any(Ticked{ticked->isAllExcept(), ticked->named()}) : std::any();
}

void SelectionBar::resume(const std::any& begun)
{
    const auto ticked = std::any_cast<Ticked>(begun);
    auto* selection = m_filter.selection();
    selection->setActive(true);
    if (ticked.allExcept)
        selection->chooseAll();
    for (const auto& id : ticked.named)
        selection->set(id, !ticked.allExcept);
}

void SelectionBar::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(Role::AccentBg));
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.color(Role::Line));
}

} // namespace provost
