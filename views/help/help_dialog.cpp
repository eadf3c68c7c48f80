// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/help/help_dialog.h"

#include "model/domain/shown_text.h"
#include "views/common/button.h"
#include "views/common/empty_state.h"
#include "views/common/message_bar.h"
#include "views/common/plain_label.h"
#include "views/common/search_field.h"
#include "views/common/table.h"
#include "views/help/help_text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QUrl>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

constexpr int dialogWidth = 1000;
constexpr int listWidth = 250;
constexpr int pagesInView = 12;

} // namespace

HelpDialog::HelpDialog(HelpPages pages, const QString& page, QWidget* parent)
    : Dialog(u"helpDialog"_s, tr("Guide"), parent)
    , m_pages(std::move(pages))
    , m_titles(new QStringListModel(this))
    , m_search(new SearchField(tr("Find in all pages"), this))
    , m_list(new Table(tr("Pages"), metrics::RowOneLine, this))
    , m_text(new HelpText(this))
{
    setMinimumWidth(dialogWidth);
    build();
    find({});
    show({m_pages.find(page) ? page : helpContents(), {}});
}

void HelpDialog::open()
{
    Dialog::open();
    m_text->setFocus();
}

void HelpDialog::build()
{
    m_search->setObjectName("helpSearch"_L1);
    m_list->setObjectName("helpPages"_L1);
    m_text->setObjectName("helpText"_L1);
    m_list->setModel(m_titles);
    m_list->setColumns({{200, 1}});
    m_list->embed(pagesInView);
    auto* side = new QVBoxLayout;
    side->setSpacing(metrics::Gap8);
    side->addWidget(m_search);
    side->addWidget(m_list, 1);
    constexpr auto english = QT_TR_NOOP("The guide is written in English, and has the words of the English window.");
    if (const auto said = tr(english); said != QLatin1StringView(english)) // the window speaks another language
        side->addWidget(PlainLabel::mute(said));
    auto* column = new QWidget(this);
    column->setLayout(side);
    side->setContentsMargins(0, 0, 0, 0);
    column->setFixedWidth(listWidth);
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::Gap12);
    row->addWidget(column);
    row->addWidget(m_text, 1);
    body()->addLayout(row, 1);
    m_back = addLeftButton(u"helpBack"_s, new Button(tr("Back"), "undo-2"_L1));
    auto* close = addButton(u"close"_s, new Button(tr("Close"), {}, Button::Kind::Primary));
    connect(close, &Button::clicked, this, &HelpDialog::reject);
    connect(m_back, &Button::clicked, this, &HelpDialog::goBack);
    connect(m_search, &SearchField::searchChanged, this, &HelpDialog::find);
    connect(m_list, &Table::currentRowChanged, this, &HelpDialog::choose);
    connect(m_list, &Table::rowActivated, m_text, [this] { m_text->setFocus(); });
    connect(m_text, &HelpText::linkChosen, this, &HelpDialog::follow);
    connect(message(), &MessageBar::actionChosen, this, [this] {
        QGuiApplication::clipboard()->setText(m_address);
        message()->hide();
    });
}

void HelpDialog::find(const QString& query)
{
    m_found = m_pages.search(query);
    QStringList titles;
    for (const auto* page : std::as_const(m_found))
        titles.append(page->title);
    {
        const QSignalBlocker quiet(m_list); // nothing is chosen by it
        m_titles->setStringList(titles);
    }
    if (m_found.isEmpty())
        m_list->showEmpty("search"_L1, tr("No page has these words"), tr("Try one of them alone."));
    else
        m_list->showRows();
    m_list->horizontalHeader()->hide(); // of titles alone
    const auto words = wordsOfSearch(query);
    if (!words.isEmpty() && !m_found.isEmpty())
        go({m_found.constFirst()->name, {}});
    m_text->mark(words);
    selectInList();
}

void HelpDialog::choose(int row)
{
    if (row >= 0 && row < m_found.size() && m_found.at(row)->name != m_place.page)
        go({m_found.at(row)->name, {}});
    m_text->mark(wordsOfSearch(m_search->text()));
}

void HelpDialog::follow(const QString& link)
{
    m_address.clear();
    const auto place = placeOfLink(m_place.page, link);
    if (QUrl(link).scheme().isEmpty() && m_pages.find(place.page)) {
        go(place);
        return;
    }
    m_address = link;
    message()->showMessage(Tone::Neutral,
                           tr("%1 is no page of this help, and is not opened from here.").arg(isolated(link)),
                           tr("Copy the address"));
}

void HelpDialog::go(const HelpPlace& place)
{
    if (place == m_place)
        return;
    m_before.append(m_place);
    show(place);
}

void HelpDialog::goBack()
{
    if (!m_before.isEmpty())
        show(m_before.takeLast());
}

void HelpDialog::show(const HelpPlace& place)
{
    const auto* page = m_pages.find(place.page);
    if (!page)
        return;
    message()->hide();
    m_place = place;
    m_text->showPage(*page, place.heading);
    m_back->setEnabled(!m_before.isEmpty());
    selectInList();
}

void HelpDialog::selectInList()
{
    const QSignalBlocker quiet(m_list);
    for (int row = 0; row < m_found.size(); ++row) {
        if (m_found.at(row)->name == m_place.page) {
            m_list->selectRowOnly(row);
            return;
        }
    }
    m_list->clearSelection();
    m_list->setCurrentIndex({});
}

} // namespace provost
