// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/common/pick_dialog.h"

#include "views/common/button.h"
#include "views/common/search_field.h"
#include "views/common/table.h"

#include <QHeaderView>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

constexpr int choicesInView = 8;

} // namespace

PickDialog::PickDialog(const QString& objectName, const QString& title, const QString& deed,
                       const QList<Facet::Choice>& choices, QWidget* parent)
    : Dialog(objectName, title, parent)
    , m_names(new QStringListModel(this))
    , m_found(new QSortFilterProxyModel(this))
    , m_search(new SearchField(tr("Part of its name"), this))
    , m_table(new Table(title, metrics::RowOneLine, this))
{
    QStringList names;
    for (const auto& choice : choices) {
        m_ids.append(choice.id);
        names.append(choice.text);
    }
    m_names->setStringList(names);
    m_found->setSourceModel(m_names);
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_found->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_found->sort(0);
    m_search->setObjectName("pickSearch"_L1);
    m_table->setObjectName("pickList"_L1);
    m_table->setModel(m_found);
    m_table->setColumns({{200, 1}});
    m_table->horizontalHeader()->hide();
    m_table->embed(choicesInView);
    m_table->selectRowOnly(0);
    body()->addWidget(m_search);
    body()->addWidget(m_table, 1);
    auto* cancel = addButton(u"cancel"_s, new Button(tr("Cancel")));
    m_deed = addButton(u"pick"_s, new Button(deed, {}, Button::Kind::Primary));
    m_deed->setEnabled(!choices.isEmpty());
    setReturnButton(m_deed);
    connect(cancel, &Button::clicked, this, &PickDialog::reject);
    connect(m_deed, &Button::clicked, this, &PickDialog::pick);
    connect(m_table, &Table::rowActivated, this, &PickDialog::pick);
    connect(m_search, &SearchField::searchChanged, this, [this](const QString& text) {
        m_found->setFilterFixedString(text.trimmed());
        m_table->selectRowOnly(0);
        m_deed->setEnabled(m_found->rowCount() > 0);
    });
    m_search->setFocus();
}

void PickDialog::pick()
{
    const auto row = m_found->mapToSource(m_table->currentIndex()).row();
    if (row < 0)
        return;
    Q_EMIT picked(m_ids.at(row));
    done(Accepted);
}

} // namespace provost
