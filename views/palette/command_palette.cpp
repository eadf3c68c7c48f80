// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/palette/command_palette.h"

#include "model/items/finder.h"
#include "views/common/search_field.h"
#include "views/common/theme.h"
#include "views/palette/found_delegate.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QListView>
#include <QScrollBar>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

constexpr int fieldHeight = 44;
constexpr int mostHeight = 12 * metrics::RowOneLine;
constexpr int longestPaste = 64 * 1024;
constexpr int paletteWidth = 620;

} // namespace

CommandPalette::CommandPalette(Finder* finder, std::function<QLatin1StringView(const QString&)> iconOfDeed,
                               QWidget* parent)
    : Dialog(u"commandPalette"_s, tr("Find anything"), parent)
    , m_finder(finder)
    , m_field(new SearchField(tr("A name, an id, a command, or an error message"), this))
    , m_list(new QListView(this))
{
    setBare();
    setMinimumWidth(paletteWidth);
    m_finder->setParent(this);
    m_field->setObjectName("paletteField"_L1);
    m_field->setMaxLength(longestPaste);
    m_field->setFrame(false);
    m_field->setMinimumHeight(fieldHeight);
    m_field->installEventFilter(this);
    m_list->setObjectName("paletteList"_L1);
    m_list->setAccessibleName(tr("What was found"));
    m_list->setModel(m_finder);
    m_list->setItemDelegate(new FoundDelegate(std::move(iconOfDeed), m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus); // the field keeps the keyboard
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    auto* field = new QHBoxLayout; // its glass above the icons of what is found
    constexpr int besideGlass = 6;
    field->setContentsMargins(besideGlass, 0, besideGlass, 0);
    field->addWidget(m_field);
    auto* line = new QWidget(this);
    line->setFixedHeight(1);
    line->setBackgroundRole(QPalette::Light); // which is that of lines
    line->setAutoFillBackground(true);
    body()->setSpacing(0);
    body()->addLayout(field);
    body()->addWidget(line);
    body()->addWidget(m_list);
    connect(m_field, &SearchField::searchChanged, m_finder, &Finder::setQuery);
    connect(m_field, &SearchField::textChanged, this, [this] { m_wanted = false; });
    connect(m_finder, &Finder::finished, this, &CommandPalette::showFound);
    connect(m_list, &QListView::clicked, this, &CommandPalette::activate);
    showFound();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return Dialog::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_field->text() != m_finder->query())
            m_finder->setQuery(m_field->text());
        m_wanted = m_finder->isSearching();
        if (!m_wanted)
            activate();
        return true;
    case Qt::Key_Escape:
        reject();
        return true;
    default:
        return Dialog::eventFilter(watched, event);
    }
}

void CommandPalette::showFound()
{
    int height = 0;
    int row = 0;
    for (; row < m_finder->rowCount() && height < mostHeight; ++row)
        height += m_list->sizeHintForRow(row);
    if (row < m_finder->rowCount())
        height -= metrics::RowOneLine / 2; // half a row tells that more follow
    m_list->setFixedHeight(height);
    choose(m_finder->rowCount() > 1 ? 1 : -1); // below the first heading
    if (std::exchange(m_wanted, false))
        activate();
}

void CommandPalette::move(int by)
{
    const int rows = m_finder->rowCount();
    int row = m_list->currentIndex().row();
    for (int step = 0; step < rows; ++step) {
        row = (row + by + rows) % rows;
        if (m_finder->at(row).kind != Found::Kind::Heading) {
            choose(row);
            return;
        }
    }
}

void CommandPalette::choose(int row)
{
    m_list->setCurrentIndex(m_finder->index(row, 0));
    if (row == 1)
        m_list->scrollToTop(); // with its heading
    say();
}

/// The keyboard is in the field: what is chosen below is told there.
void CommandPalette::say()
{
    const auto chosen = m_list->currentIndex();
    m_field->setAccessibleDescription(chosen.isValid() ? chosen.data(Qt::AccessibleTextRole).toString()
                                                       : tr("Nothing was found."));
    QAccessibleEvent changed(m_field, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

void CommandPalette::activate()
{
    const auto row = m_list->currentIndex().row();
    if (row < 0 || m_finder->at(row).kind == Found::Kind::Heading)
        return;
    const auto found = m_finder->at(row);
    accept();
    Q_EMIT chosen(found);
}

} // namespace provost
