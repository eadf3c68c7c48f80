// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/common/json_view.h"

#include "model/commands/step.h"
#include "model/items/differences_model.h"
#include "model/items/json_tree_model.h"
#include "model/store/off_thread.h"
#include "views/common/accessible_roles.h"
#include "views/common/button.h"
#include "views/common/item_delegate.h"
#include "views/common/paged_text.h"
#include "views/common/plain_label.h"
#include "views/common/rounded_edge.h"
#include "views/common/search_field.h"
#include "views/common/table.h"
#include "views/common/text.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

constexpr qsizetype readAtOnce = 64 * 1024; ///< what is larger is taken apart off the GUI thread
constexpr int changesInView = 10;

void toClipboard(const QString& text)
{
    QGuiApplication::clipboard()->setText(text, QClipboard::Clipboard);
}

} // namespace

JsonView::JsonView(const QString& accessibleName, QWidget* parent)
    : QWidget(parent)
    , m_search(new SearchField(tr("Find in this text"), this))
    , m_mode(new QComboBox(this))
    , m_path(Button::iconOnly(tr("Copy the path of the chosen value"), "link"_L1, this))
    , m_copy(Button::iconOnly(tr("Copy all of it"), "copy"_L1, this))
    , m_guard(PlainLabel::mute({}, this))
    , m_pages(new QStackedWidget(this))
    , m_text(new PagedText(accessibleName, this))
    , m_tree(new QTreeView(this))
    , m_nodes(new JsonTreeModel(this))
    , m_differences(new DifferencesModel(this))
{
    m_search->setObjectName(u"jsonSearch"_s);
    m_mode->setObjectName(u"jsonMode"_s);
    nameChoice(*m_mode, tr("Shown as"));
    m_path->setObjectName(u"jsonPath"_s);
    m_copy->setObjectName(u"jsonCopy"_s);
    m_guard->setObjectName(u"jsonGuard"_s);
    m_guard->hide();
    m_tree->setAccessibleName(accessibleName);
    buildTree();
    m_pages->addWidget(m_text);
    m_pages->addWidget(m_tree);
    m_pages->addWidget(buildChanges());
    auto* tools = new QHBoxLayout;
    tools->setSpacing(metrics::Gap8);
    tools->addWidget(m_search, 1);
    for (QWidget* tool : {static_cast<QWidget*>(m_mode), static_cast<QWidget*>(m_path), static_cast<QWidget*>(m_copy)})
        tools->addWidget(tool);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Gap8);
    layout->addLayout(tools);
    layout->addWidget(m_guard);
    layout->addWidget(m_pages, 1);
    connect(m_mode, &QComboBox::currentIndexChanged, this, [this] {
        m_wanted = m_mode->currentData().toInt();
        showMode();
    });
    connect(m_path, &Button::clicked, this, &JsonView::copyPath);
    connect(m_copy, &Button::clicked, this, &JsonView::copyAll);
    connect(m_search, &SearchField::searchChanged, this, [this](const QString& words) { find(words, true); });
    connect(m_search, &SearchField::returnPressed, this, [this] { find(m_search->text(), false); });
    updateModes();
}

void JsonView::buildTree()
{
    constexpr int nameWidth = 150;
    m_tree->setObjectName(u"jsonTree"_s);
    m_tree->setModel(m_nodes);
    m_tree->setUniformRowHeights(true);
    m_tree->setLayoutDirection(Qt::LeftToRight); // as the text
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setTabKeyNavigation(false);
    m_tree->header()->resizeSection(JsonTreeModel::Name, nameWidth);
    new RoundedEdge(m_tree);
    auto* copyValue = new QAction(tr("Copy the value"), m_tree);
    copyValue->setShortcut(QKeySequence::Copy);
    copyValue->setShortcutContext(Qt::WidgetShortcut);
    auto* path = new QAction(tr("Copy the path"), m_tree);
    m_tree->addActions({copyValue, path});
    m_tree->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(copyValue, &QAction::triggered, this, [this] { toClipboard(m_nodes->wholeValue(m_tree->currentIndex())); });
    connect(path, &QAction::triggered, this, &JsonView::copyPath);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& current) { m_path->setEnabled(current.isValid()); });
}

QWidget* JsonView::buildChanges()
{
    auto* page = new QWidget(this);
    m_since = PlainLabel::mute({}, page);
    m_since->setObjectName(u"jsonSince"_s);
    m_changes = new Table(tr("What is another than before"), metrics::RowOneLine, page);
    m_changes->setObjectName(u"jsonChanges"_s);
    m_changes->setModel(m_differences);
    m_changes->setItemDelegate(makeItemDelegate(m_changes));
    m_changes->setColumns({{90, 1}, {80, 1}, {80, 1}});
    m_changes->embed(changesInView);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Gap8);
    layout->addWidget(m_since);
    layout->addWidget(m_changes, 1);
    connect(m_changes, &Table::stateActionChosen, this, &JsonView::askForPrevious);
    return page;
}

void JsonView::setJson(const QByteArray& bytes)
{
    m_marked.clear();
    const int mine = ++m_readings;
    if (bytes.size() <= readAtOnce || bytes.size() > Payload::largest) {
        take(readPayload(bytes));
        return;
    }
    take({});
    QCoro::connect(settled(offThread([bytes] { return readPayload(bytes); })), this,
                   [this, mine](const std::optional<Payload>& payload) {
                       if (mine == m_readings && payload)
                           take(*payload);
                   });
}

void JsonView::take(const Payload& payload)
{
    m_payload = payload;
    m_hasAsked = false;
    m_text->setText(payload.text);
    m_text->mark(m_marked);
    m_nodes->setDocument(payload.document);
    m_tree->expandToDepth(payload.text.size() <= readAtOnce ? 1 : 0);
    m_differences->setDifferences({});
    m_since->hide();
    m_path->setEnabled(false);
    const bool isLarge = payload.form == Payload::Form::TooLarge;
    m_guard->setText(isLarge ? tr("It is larger than a megabyte, and shown as it came. Copy takes one page.")
                             : tr("It is nested so deep that it is shown as it came."));
    m_guard->setVisible(isLarge || payload.form == Payload::Form::TooDeep);
    updateModes();
    showMode();
}

QString JsonView::text() const
{
    return m_text->pageText();
}

void JsonView::mark(const QString& words)
{
    m_marked = words;
    m_text->mark(words);
}

/// Those that there are for this payload. What the person chose last comes back where it is among them.
void JsonView::updateModes()
{
    const bool isJson = m_payload.form == Payload::Form::Json;
    const QSignalBlocker quiet(m_mode);
    m_mode->clear();
    m_mode->addItem(tr("Text"), Text);
    if (isJson)
        m_mode->addItem(tr("Tree"), Tree);
    if (isJson && m_offersPrevious)
        m_mode->addItem(tr("Changes"), Changes);
    m_mode->setVisible(m_mode->count() > 1);
    m_mode->setCurrentIndex(std::max(0, m_mode->findData(m_wanted)));
}

void JsonView::showMode()
{
    const auto mode = m_mode->currentData().toInt();
    m_pages->setCurrentIndex(mode);
    m_path->setVisible(mode == Tree);
    m_search->setEnabled(mode != Changes);
    if (mode == Changes && !m_hasAsked)
        askForPrevious();
}

void JsonView::offerPrevious(bool offered)
{
    m_offersPrevious = offered;
    updateModes();
    showMode();
}

void JsonView::askForPrevious()
{
    m_hasAsked = true;
    m_changes->showBusy(tr("Looking for an earlier version…"));
    Q_EMIT previousWanted();
}

void JsonView::setPrevious(const QByteArray& bytes, const TimedText& since)
{
    const auto compare = [now = m_payload.document, bytes] {
        return resourceDifferences(readPayload(bytes).document, now);
    };
    QCoro::connect(settled(offThread(compare)), this,
                   [this, mine = m_readings, since](const std::optional<QList<ResourceDifference>>& found) {
                       if (mine != m_readings)
                           return;
                       if (!found) {
                           setNotCompared();
                           return;
                       }
                       m_differences->setDifferences(*found);
                       m_since->setTimedText(since);
                       m_since->show();
                       m_changes->showRows();
                   });
}

/// The comparison ended without a result, and no other will come by itself.
void JsonView::setNotCompared()
{
    m_changes->showEmpty("file-text"_L1, tr("Not compared"), tr("The comparison was cancelled before it ended."),
                         tr("Try again"));
}

void JsonView::setNoPrevious()
{
    m_changes->showEmpty("file-text"_L1, tr("No earlier version is kept"),
                         tr("None of the newest requests was answered with another state, or their bodies are not kept "
                            "any more."),
                         tr("Look again"));
}

void JsonView::setPreviousError(const Error& error)
{
    m_changes->showError(error, tr("Try again"));
}

void JsonView::find(const QString& words, bool fromStart)
{
    if (m_pages->currentIndex() != Tree) {
        m_text->find(words, fromStart);
        return;
    }
    if (words.isEmpty())
        return;
    const auto found = m_nodes->find(words, fromStart ? QModelIndex() : m_tree->currentIndex());
    if (found.isValid())
        m_tree->setCurrentIndex(found); // opens what is around it
}

void JsonView::copyAll()
{
    toClipboard(m_payload.form == Payload::Form::TooLarge ? m_text->pageText() : m_text->wholeText());
}

void JsonView::copyPath()
{
    if (const auto current = m_tree->currentIndex(); current.isValid())
        toClipboard(m_nodes->pointer(current));
}

} // namespace provost
