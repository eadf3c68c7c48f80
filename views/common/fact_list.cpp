// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/common/fact_list.h"

#include "views/common/accessible_roles.h"
#include "views/common/selectable_label.h"
#include "views/common/text.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

constexpr int nameWidth = 104;
constexpr int rowGap = 7;

} // namespace

FactList::FactList(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(metrics::Gap8);
    m_grid->setVerticalSpacing(rowGap);
    m_grid->setColumnMinimumWidth(0, nameWidth);
    m_grid->setColumnStretch(1, 1);
}

void FactList::setFacts(const QList<Fact>& facts)
{
    while (m_rows.size() < facts.size())
        addRow();
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        const bool used = row < facts.size();
        const auto& [name, value, owner] = m_rows.at(row);
        name->setVisible(used);
        value->setVisible(used);
        owner->setVisible(used && !facts.at(row).owner.isEmpty());
        if (!used)
            continue;
        owner->setText(facts.at(row).owner);
        setHover(*owner, facts.at(row).about);
        value->setAccessibleDescription(facts.at(row).about);
        name->setText(facts.at(row).name);
        value->setMono(facts.at(row).mono);
        if (facts.at(row).timed)
            value->setTimedText(*facts.at(row).timed);
        else
            value->setText(facts.at(row).value.isEmpty() ? tr("–", "no value") : facts.at(row).value);
        value->setAccessibleName(plainText(facts.at(row).name));
    }
}

void FactList::addRow()
{
    const int row = static_cast<int>(m_rows.size());
    m_rows.append({PlainLabel::mute({}, this), new SelectableLabel({}, this), PlainLabel::mute({}, this)});
    m_rows.constLast().owner->setObjectName("factOwner"_L1);
    m_grid->addWidget(m_rows.constLast().name, row, 0, Qt::AlignTop);
    m_grid->addWidget(m_rows.constLast().value, row, 1);
    m_grid->addWidget(m_rows.constLast().owner, row, 2, Qt::AlignTop | Qt::AlignRight);
}

} // namespace provost
