// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/views/gallery_scenes.h"

#include "model/domain/error.h"
#include "views/common/busy_line.h"
#include "views/common/button.h"
#include "views/common/card.h"
#include "views/common/cell_delegate.h"
#include "views/common/copy_field.h"
#include "views/common/filter_chip.h"
#include "views/common/icons.h"
#include "views/common/inspector.h"
#include "views/common/inspector_tabs.h"
#include "views/common/json_view.h"
#include "views/common/message_bar.h"
#include "views/common/navigation_sidebar.h"
#include "views/common/page_header.h"
#include "views/common/pill.h"
#include "views/common/plain_label.h"
#include "views/common/search_field.h"
#include "views/common/status_line.h"
#include "views/common/switch.h"
#include "views/common/table.h"
#include "views/common/tile.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QRadioButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace provost::gallery {

namespace {

constexpr QSize WindowSize(1280, 800);

/// The shell of the main window: navigation, a column for the pane, the status line.
struct Shell
{
    std::unique_ptr<QWidget> window = std::make_unique<QWidget>();
    QVBoxLayout* pane = nullptr;

    explicit Shell(const QString& current);
};

Shell::Shell(const QString& current)
{
    window->setFixedSize(WindowSize);
    auto* sidebar = new NavigationSidebar;
    sidebar->setServer(u"Acme production"_s, u"provost · Priya N., Owner"_s, Tone::Ok, u"connected"_s);
    sidebar->setAccounts({{{}, u"All accounts"_s}, {u"acme"_s, u"Acme Corp"_s}});
    sidebar->addEntry(u"overview"_s, u"Overview"_s, "layout-dashboard"_L1);
    sidebar->addEntry(u"connections"_s, u"Connections"_s, "plug"_L1);
    sidebar->addEntry(u"mappings"_s, u"Role mappings"_s, "git-merge"_L1);
    sidebar->addEntry(u"permissions"_s, u"Permissions"_s, "shield-check"_L1);
    sidebar->addEntry(u"users"_s, u"Users"_s, "users"_L1);
    sidebar->addEntry(u"groups"_s, u"Groups"_s, "folder-tree"_L1);
    sidebar->addEntry(u"activity"_s, u"Activity"_s, "activity"_L1);
    sidebar->addEntry(u"health"_s, u"Health"_s, "stethoscope"_L1);
    sidebar->addBottomEntry(u"settings"_s, u"Settings"_s, "settings"_L1);
    sidebar->setBadge(u"overview"_s, 3, Tone::Warn, u"3 need you"_s);
    sidebar->setBadge(u"mappings"_s, 1, Tone::Warn, u"1 pending"_s);
    sidebar->setCount(u"connections"_s, 7);
    sidebar->setCount(u"users"_s, 128431);
    sidebar->setCount(u"groups"_s, 312);
    sidebar->setCurrent(current);
    auto* status = new StatusLine;
    status->setTruth(
        {{},
         [](const QDateTime&) { return u"Complete: 128\u00A0431 of 128\u00A0431 users, 312 groups, 12 s old"_s; },
         {}});
    status->setHint(u"Ctrl+K finds anything"_s);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    pane = new QVBoxLayout;
    pane->setSpacing(0);
    column->addLayout(pane, 1);
    column->addWidget(status);
    auto* row = new QHBoxLayout(window.get());
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(sidebar);
    row->addLayout(column, 1);
}

using Rows = QList<QList<Cell>>;

/// A table that shows the cells as they are given.
Table* tableOf(const QStringList& header, const QList<int>& right, const Rows& rows, int rowHeight, QWidget* parent)
{
    auto* table = new Table(u"Sample"_s, rowHeight, parent);
    auto* model = new QStandardItemModel(static_cast<int>(rows.size()), static_cast<int>(header.size()), table);
    model->setHorizontalHeaderLabels(header);
    for (const int column : right)
        model->setHeaderData(column, Qt::Horizontal,
                             QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter)),
                             Qt::TextAlignmentRole);
    table->setModel(model);
    table->setItemDelegate(
        new CellDelegate([rows](const QModelIndex& at) { return rows.at(at.row()).at(at.column()); }, table));
    return table;
}

Cell words(const QString& text)
{
    return {.text = text};
}

Cell number(const QString& text)
{
    return {.text = text, .number = true};
}

Cell muted(const QString& text)
{
    return {.text = text, .mute = true};
}

Cell pill(const QString& text, Tone tone, QLatin1StringView iconName = {})
{
    return {.text = text, .pill = tone, .icon = iconName};
}

Cell named(const QString& name, const QString& second, Tone tone, bool mute = false)
{
    return {.text = name, .second = second, .dot = tone, .mute = mute};
}

Rows connectionRows()
{
    return {
        {named(u"Acme workforce"_s, u"Acme Corp"_s, Tone::Ok), words(u"Okta"_s), number(u"112\u00A0904"_s),
         words(u"alive, 8 s ago"_s), words(u"214 days"_s), number(u"0"_s)},
        {named(u"Acme contractors"_s, u"Acme Corp"_s, Tone::Warn), words(u"Microsoft Entra ID"_s),
         number(u"9\u00A0120"_s), pill(u"failing"_s, Tone::Bad, "triangle-alert"_L1), pill(u"6 days"_s, Tone::Warn),
         number(u"43"_s)},
        {named(u"Globex"_s, u"Globex"_s, Tone::Ok), words(u"OneLogin"_s), number(u"5\u00A0311"_s),
         words(u"quiet, normal here"_s), words(u"90 days"_s), number(u"0"_s)},
        {named(u"Initech pilot"_s, u"Initech"_s, Tone::Warn), words(u"Custom SCIM 2.0"_s), number(u"0"_s),
         muted(u"never connected"_s), words(u"30 days"_s), number(u"–"_s)},
        {named(u"Umbrella, paused"_s, u"Umbrella"_s, Tone::Neutral, true), words(u"JumpCloud"_s),
         number(u"1\u00A0096"_s), muted(u"paused 4 days ago"_s), muted(u"revoked"_s), number(u"–"_s)},
    };
}

QWidget* setupPage()
{
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Gap8);
    layout->addWidget(PlainLabel::mute(u"In Okta: Applications, your app, Provisioning, Integration"_s));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(metrics::Gap8);
    grid->setVerticalSpacing(6);
    grid->setColumnMinimumWidth(0, 104);
    const QList<std::pair<QString, QString>> values = {
        {u"SCIM base URL"_s, u"https://id.acme.io/directory/resources/scim/v2.0/7c1e"_s},
        {u"Unique field"_s, u"userName"_s},
        {u"Authentication"_s, u"HTTP header, Bearer"_s}};
    int row = 0;
    for (const auto& [name, value] : values) {
        auto* field = new CopyField(name);
        field->setValue(value);
        grid->addWidget(new PlainLabel(name), row, 0);
        grid->addWidget(field, row++, 1);
    }
    layout->addLayout(grid);
    auto* card = new Card(u"Test the connection"_s);
    card->body()->addWidget(
        PlainLabel::mute(u"Reads only, with the token in this computer’s keychain. Marked as yours, so "
                         "it never counts as a call by Okta."_s));
    auto* cardButtons = new QHBoxLayout;
    cardButtons->addWidget(new Button(u"Test"_s, "plug-zap"_L1));
    cardButtons->addWidget(new Button(u"Rehearse…"_s, "clapperboard"_L1));
    cardButtons->addStretch(1);
    card->body()->addLayout(cardButtons);
    layout->addSpacing(metrics::Gap4);
    layout->addWidget(card);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(new Button(u"Hand-off sheet"_s, "printer"_L1));
    buttons->addWidget(new Button(u"Pause…"_s, "pause"_L1));
    buttons->addWidget(new Button(u"Delete…"_s, "trash-2"_L1, Button::Kind::Danger));
    buttons->addStretch(1);
    layout->addLayout(buttons);
    layout->addStretch(1);
    return page;
}

} // namespace

std::unique_ptr<QWidget> connections()
{
    Shell shell(u"connections"_s);
    auto* header = new PageHeader(u"Connections"_s);
    header->addAction(new SearchField(u"Filter"_s));
    header->addAction(new Button(u"Token board"_s, "calendar-clock"_L1));
    header->addAction(new Button(u"New connection"_s, "plus"_L1, Button::Kind::Primary));
    auto* table =
        tableOf({u"Connection"_s, u"Identity provider"_s, u"Users"_s, u"Heartbeat"_s, u"Token"_s, u"Errors"_s}, {2, 5},
                connectionRows(), metrics::RowTwoLines, shell.window.get());
    table->setColumns({{160, 2}, {150, 1}, {80, 0}, {150, 2}, {90, 0}, {65, 0}});
    table->selectRowOnly(0);
    auto* inspector = new Inspector(u"Connection"_s);
    inspector->setHead(u"Acme workforce"_s, u"Okta, Acme Corp, 112\u00A0904 users, 204 groups"_s, u"alive"_s, Tone::Ok);
    auto* tabs = new InspectorTabs(u"Parts of the connection"_s);
    tabs->addPage(u"setup"_s, u"Setup"_s, setupPage());
    tabs->addPage(u"tokens"_s, u"Tokens"_s, new QWidget);
    tabs->addPage(u"provisioning"_s, u"Provisioning"_s, new QWidget);
    tabs->addPage(u"attributes"_s, u"Attributes"_s, new QWidget);
    inspector->body()->addWidget(tabs);
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(table, 1);
    row->addWidget(inspector);
    shell.pane->addWidget(header);
    shell.pane->addLayout(row, 1);
    return std::move(shell.window);
}

namespace {

Cell person(const QString& name, const QString& mail)
{
    return {.text = name, .second = mail, .highlight = u"sil"_s, .strong = true};
}

std::unique_ptr<QWidget> users()
{
    Shell shell(u"users"_s);
    auto* header = new PageHeader(u"Users"_s);
    header->addChip(new FilterChip(u"Active or suspended"_s));
    header->addChip(new FilterChip(u"In IT-Admins"_s));
    header->addChip(Button::iconOnly(u"Add a filter"_s, "list-filter"_L1));
    auto* search = new SearchField(u"Find a user"_s);
    search->setText(u"sil"_s);
    header->addAction(search);
    header->addAction(Button::iconOnly(u"Columns"_s, "columns-3"_L1));
    header->addAction(new Button(u"Export…"_s, "download"_L1));
    const QString workforce = u"Acme workforce"_s;
    const Rows rows = {{person(u"Ana Silva"_s, u"ana.silva@acme.example"_s),
                        pill(u"Active"_s, Tone::Ok),
                        words(u"Admin"_s),
                        words(workforce),
                        {.text = u"2 h ago"_s, .mute = true, .number = true}},
                       {person(u"Bruno Silveira"_s, u"bruno.silveira@acme.example"_s),
                        pill(u"Suspended"_s, Tone::Bad),
                        words(u"–"_s),
                        words(workforce),
                        {.text = u"3 h ago"_s, .mute = true, .number = true}},
                       {person(u"Silke Brandt"_s, u"silke.brandt@acme.example"_s),
                        pill(u"Active"_s, Tone::Ok),
                        words(u"Admin"_s),
                        words(workforce),
                        {.text = u"4 h ago"_s, .mute = true, .number = true}},
                       {person(u"Tomás Basílio"_s, u"tomas.basilio@acme.example"_s),
                        pill(u"Deleted, 23 days left"_s, Tone::Warn),
                        words(u"–"_s),
                        words(workforce),
                        {.text = u"7 days ago"_s, .mute = true, .number = true}}};
    auto* table = tableOf({u"User"_s, u"State"_s, u"Role"_s, u"Connection"_s, u"Changed"_s}, {4}, rows,
                          metrics::RowTwoLines, shell.window.get());
    table->setColumns({{200, 2}, {160, 1}, {70, 0}, {130, 1}, {100, 0}});
    table->setSortingEnabled(true);
    table->horizontalHeader()->setSortIndicator(4, Qt::DescendingOrder);
    table->selectRowOnly(0);
    auto* inspector = new Inspector(u"User"_s);
    inspector->setHead(u"Ana Silva"_s, u"ana.silva@acme.example, seat in use, 2 sessions"_s, u"Active"_s, Tone::Ok);
    auto* tabs = new InspectorTabs(u"Parts of the user"_s);
    auto* json = new JsonView(u"Raw SCIM"_s);
    json->setJson(R"({"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"id":"5b1f0c","active":true,)"
                  R"("userName":"ana.silva@acme.example","meta":{"resourceType":"User","version":3}})");
    tabs->addPage(u"profile"_s, u"Profile"_s, new QWidget);
    tabs->addPage(u"groups"_s, u"Groups and role"_s, new QWidget);
    tabs->addPage(u"activity"_s, u"Activity"_s, new QWidget);
    tabs->addPage(u"raw"_s, u"Raw SCIM"_s, json);
    tabs->setCurrent(u"raw"_s);
    inspector->body()->addWidget(tabs);
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(table, 1);
    row->addWidget(inspector);
    shell.pane->addWidget(header);
    shell.pane->addLayout(row, 1);
    return std::move(shell.window);
}

std::unique_ptr<QWidget> firstRun()
{
    auto window = std::make_unique<QWidget>();
    window->setFixedSize(WindowSize);
    auto* box = new QWidget;
    box->setFixedWidth(640);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* title = new PlainLabel(u"Welcome to Provost"_s);
    title->setLook(Type::Display, Weight::Bold);
    auto* grid = new QGridLayout;
    grid->setSpacing(10);
    auto* local =
        new Tile(u"Start a local server"_s, "laptop"_L1,
                 u"A complete provisioning server on this computer, with a sample organization. Good for trying "
                 "out and for rehearsing an identity provider’s set-up."_s);
    local->setChecked(true);
    grid->addWidget(local, 0, 0);
    grid->addWidget(new Tile(u"Connect to a Provost server"_s, "server"_L1, u"Address and your personal admin key."_s),
                    0, 1);
    grid->addWidget(new Tile(u"Any SCIM 2.0 endpoint"_s, "globe"_L1, u"Presets, or an address and a token."_s), 1, 0);
    grid->addWidget(new Tile(u"A vendor’s admin API"_s, "cloud"_L1, u"Of those that have one."_s), 1, 1);
    auto* foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(new Button(u"Import profiles…"_s));
    foot->addWidget(new Button(u"Continue"_s, {}, Button::Kind::Primary));
    layout->addWidget(title);
    layout->addWidget(
        PlainLabel::mute(u"See and steer who is provisioned, from which identity provider, with which role."_s));
    layout->addSpacing(metrics::Gap12);
    layout->addLayout(grid);
    layout->addSpacing(metrics::Gap8);
    layout->addLayout(foot);
    layout->addSpacing(metrics::Gap12);
    layout->addWidget(
        PlainLabel::mute(u"Keys live in this computer’s keychain. Provost talks to no server but yours."_s));
    auto* outer = new QVBoxLayout(window.get());
    outer->addStretch(1);
    outer->addWidget(box, 0, Qt::AlignHCenter);
    outer->addStretch(1);
    return window;
}

std::unique_ptr<QWidget> empty()
{
    Shell shell(u"users"_s);
    auto* header = new PageHeader(u"Users"_s);
    header->addAction(new SearchField(u"Find a user"_s));
    auto* table = new Table(u"Users"_s, metrics::RowTwoLines);
    table->horizontalHeader()->hide();
    table->showEmpty("users"_L1, u"Nobody has been provisioned yet"_s,
                     u"Initech pilot is set up, but its identity provider has never called. Users appear here by "
                     "themselves when it does."_s,
                     u"Rehearse with a test user"_s, "clapperboard"_L1);
    shell.pane->addWidget(header);
    shell.pane->addWidget(table, 1);
    return std::move(shell.window);
}

QWidget* stateColumn()
{
    auto* column = new QWidget;
    auto* layout = new QVBoxLayout(column);
    for (const Tone tone : {Tone::Neutral, Tone::Accent, Tone::Ok, Tone::Warn, Tone::Bad}) {
        auto* bar = new MessageBar;
        bar->showMessage(tone, u"The local copy is from yesterday; the server cannot be reached."_s, u"Try again"_s);
        layout->addWidget(bar);
    }
    auto* failed = new Table(u"Failed"_s);
    failed->showError({ErrorKind::Untrusted, u"id.acme.example"_s, {}, 0, {}, {}, 0}, u"Try again"_s);
    layout->addWidget(failed, 1);
    auto* busy = new BusyLine;
    busy->setText(u"Loading 128\u00A0431 users"_s);
    busy->setCancellable(true);
    busy->setProgress(40, 100);
    layout->addWidget(busy);
    return column;
}

QWidget* controlColumn()
{
    auto* column = new QWidget;
    auto* layout = new QVBoxLayout(column);
    for (const auto kind : {Button::Kind::Default, Button::Kind::Primary, Button::Kind::Danger,
                            Button::Kind::DangerPrimary, Button::Kind::Flat}) {
        auto* row = new QHBoxLayout;
        auto* off = new Button(u"Disabled"_s, "copy"_L1, kind);
        off->setEnabled(false);
        row->addWidget(new Button(u"A button"_s, "copy"_L1, kind));
        row->addWidget(new Button(u"Without icon"_s, {}, kind));
        row->addWidget(off);
        row->addStretch(1);
        layout->addLayout(row);
    }
    auto* toggles = new QHBoxLayout;
    for (const bool on : {true, false}) {
        auto* toggle = new Switch(u"Sample"_s);
        toggle->setChecked(on);
        auto* check = new QCheckBox(u"Check"_s);
        check->setChecked(on);
        auto* radio = new QRadioButton(u"Radio"_s);
        radio->setChecked(on);
        toggles->addWidget(toggle);
        toggles->addWidget(check);
        toggles->addWidget(radio);
    }
    auto* partly = new QCheckBox(u"Partly"_s);
    partly->setTristate(true);
    partly->setCheckState(Qt::PartiallyChecked);
    toggles->addWidget(partly);
    toggles->addStretch(1);
    layout->addLayout(toggles);
    auto* pills = new QHBoxLayout;
    for (const Tone tone : {Tone::Neutral, Tone::Accent, Tone::Ok, Tone::Warn, Tone::Bad}) {
        pills->addWidget(new Dot(tone));
        pills->addWidget(new Pill(u"pill"_s, tone));
    }
    pills->addStretch(1);
    layout->addLayout(pills);
    auto* disabled = new QLineEdit(u"Disabled input"_s);
    disabled->setAccessibleName(u"Disabled input"_s);
    disabled->setEnabled(false);
    auto* combo = new QComboBox;
    combo->setAccessibleName(u"Choice"_s);
    combo->addItems({u"Okta"_s, u"OneLogin"_s});
    auto* input = new QLineEdit(u"Input"_s);
    input->setAccessibleName(u"Input"_s);
    layout->addWidget(input);
    layout->addWidget(disabled);
    layout->addWidget(combo);
    auto* rows = new Table(u"Rows"_s);
    auto* model = new QStandardItemModel(40, 3, rows);
    model->setHorizontalHeaderLabels({u"One"_s, u"Two"_s, u"Three"_s});
    rows->setModel(model);
    rows->setColumns({{80, 1}, {80, 1}, {80, 1}});
    rows->selectRowOnly(1);
    layout->addWidget(rows, 1);
    return column;
}

std::unique_ptr<QWidget> controls()
{
    auto window = std::make_unique<QWidget>();
    window->setFixedSize(WindowSize);
    auto* layout = new QHBoxLayout(window.get());
    layout->addWidget(controlColumn(), 1);
    layout->addWidget(stateColumn(), 1);
    return window;
}

QLabel* pictureOf(QWidget* popup)
{
    auto* label = new QLabel;
    if (!popup->isVisible())
        popup->resize(popup->sizeHint());
    label->setPixmap(popup->grab());
    return label;
}

std::unique_ptr<QWidget> popups()
{
    auto window = std::make_unique<QWidget>();
    auto* layout = new QHBoxLayout(window.get());
    QMenu menu;
    menu.addAction(icon("pencil"_L1), u"Rename…"_s)->setShortcut(Qt::Key_F2);
    auto* live = menu.addAction(u"Live"_s);
    live->setCheckable(true);
    live->setChecked(true);
    menu.addAction(icon("copy"_L1), u"Copy as curl"_s)->setShortcut(QKeySequence::Copy);
    menu.addAction(u"Not now"_s)->setEnabled(false);
    menu.addSeparator();
    menu.addMenu(u"More"_s)->addAction(u"x"_s);
    auto* remove = menu.addAction(icon("trash-2"_L1, Role::Bad), u"Delete…"_s);
    menu.setActiveAction(remove);
    QComboBox combo;
    combo.addItems({u"All accounts"_s, u"Acme Corp"_s, u"Globex"_s, u"An account with a rather long name"_s});
    combo.showPopup();
    layout->addWidget(pictureOf(&menu), 0, Qt::AlignTop);
    layout->addWidget(pictureOf(combo.view()->window()), 0, Qt::AlignTop);
    combo.hidePopup();
    return window;
}

} // namespace

std::vector<Scene> scenes()
{
    return {{u"connections"_s, connections},
            {u"users"_s, users},
            {u"new-connection"_s, newConnection},
            {u"token"_s, token},
            {u"delete"_s, deletion},
            {u"first-run"_s, firstRun},
            {u"empty"_s, empty},
            {u"controls"_s, controls},
            {u"popups"_s, popups}};
}

} // namespace provost::gallery
