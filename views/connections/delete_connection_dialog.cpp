// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/connections/delete_connection_dialog.h"

#include "model/commands/delete_connection.h"
#include "model/commands/export_connection.h"
#include "model/commands/pause_connection.h"
#include "model/commands/user_restore_file.h"
#include "model/items/connection_health.h"
#include "model/items/words.h"
#include "views/common/busy_line.h"
#include "views/common/button.h"
#include "views/common/card.h"
#include "views/common/effect_words.h"
#include "views/common/environment_bar.h"
#include "views/common/export_dialog.h"
#include "views/common/message_bar.h"
#include "views/common/permitted.h"
#include "views/common/plain_label.h"
#include "views/common/text.h"
#include "views/connections/delete_words.h"
#include "views/connections/idp_guide.h"

#include <QButtonGroup>
#include <QFileDialog>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace provost {

DeleteConnectionDialog::DeleteConnectionDialog(Workplace at, Connection connection, QWidget* parent)
    : Dialog(u"deleteConnection"_s, tr("Delete “%1”?").arg(isolated(connection.name)), parent)
    , m_at(std::move(at))
    , m_connection(std::move(connection))
    , m_place(restorePlace(*m_at.server.directory, m_at.restoreFolder, u"delete"_s))
    , m_before(new QWidget(this))
    , m_after(new Card(tr("What is left"), this))
{
    auto* layout = new QVBoxLayout(m_before);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Gap8);
    body()->addWidget(m_before);
    body()->addWidget(m_after);
    buildSwitchOff();
    buildConsequences();
    buildConfirmation();
    buildFooter();
    m_left = new PlainLabel({}, m_after);
    m_left->setObjectName("leftovers"_L1);
    m_after->body()->addWidget(m_left);
    m_after->hide();
    connect(message(), &MessageBar::actionChosen, this, &DeleteConnectionDialog::count);
    connect(m_at.server.directory, &Directory::connectionChanged, this, [this](const ConnectionId& id) {
        if (id == m_connection.id)
            showState();
    });
    showState();
    updateDelete();
}

void DeleteConnectionDialog::buildSwitchOff()
{
    auto* card = new Card(tr("1. Switch it off at the identity provider first"), m_before);
    auto* how = new PlainLabel(idpGuide(m_connection.idp).switchOff, card);
    how->setObjectName("switchOff"_L1);
    m_state = PlainLabel::mute({}, card);
    m_state->setObjectName("callState"_L1);
    m_pause = new Button(inEnvironment(tr("Pause it now"), this), "pause"_L1);
    m_pause->setObjectName("pauseNow"_L1);
    new Permitted(m_pause, *m_at.server.directory, Permission::CreateProvisioning);
    auto* row = new QHBoxLayout;
    row->addWidget(m_state, 1);
    row->addWidget(m_pause, 0, Qt::AlignVCenter);
    card->body()->addWidget(how);
    card->body()->addLayout(row);
    m_before->layout()->addWidget(card);
    connect(m_pause, &Button::clicked, this, &DeleteConnectionDialog::pauseNow);
}

void DeleteConnectionDialog::buildConsequences()
{
    auto* card = new Card(tr("2. Decide what becomes of its users"), m_before);
    m_remove = addChoice(*card, u"removeResources"_s, m_consequences, u"consequences"_s);
    m_convert = addChoice(*card, u"convertUsers"_s, m_converted, u"converted"_s);
    m_converted->setText(m_at.server.can().sessions
                             ? tr("They and the groups stay without a connection, with their seats, sessions and "
                                  "roles. No identity provider changes them any more: operators do, by hand, under "
                                  "Users.")
                             : tr("They and the groups stay without a connection, and no identity provider changes "
                                  "them any more."));
    auto* choices = new QButtonGroup(card); // Tab goes to the chosen one, arrow keys to the other
    choices->addButton(m_remove);
    choices->addButton(m_convert);
    (mayRemove() ? m_remove : m_convert)->setChecked(true);
    m_remove->setEnabled(mayRemove());
    m_remove->setToolTip(whyNot(*m_at.server.directory, Permission::RemoveUsers));
    for (auto* part : std::initializer_list<QWidget*>{m_convert, m_converted})
        part->setVisible(m_at.server.can().keepWithoutConnection);
    m_also = PlainLabel::mute({}, card);
    m_also->setObjectName("alsoGone"_L1);
    m_also->hide();
    m_progress = addProgress(u"restoreProgress"_s, m_keeping);
    m_exportProgress = addProgress(u"exportProgress"_s, m_export);
    m_saved = new PlainLabel({}, card);
    m_saved->setObjectName("restoreSaved"_L1);
    m_saved->setInk(PlainLabel::Ink::Ok);
    m_saved->hide();
    for (auto* part : std::initializer_list<QWidget*>{m_also, m_progress, m_exportProgress, m_saved})
        card->body()->addWidget(part);
    m_before->layout()->addWidget(card);
    connect(m_remove, &QRadioButton::toggled, this, &DeleteConnectionDialog::updateDelete);
}

void DeleteConnectionDialog::chooseKeeping()
{
    if (m_at.server.can().keepWithoutConnection)
        m_convert->setChecked(true);
}

/// What may become of the users, with what follows from it below.
QRadioButton* DeleteConnectionDialog::addChoice(Card& card, const QString& name, PlainLabel*& consequences,
                                                const QString& below)
{
    constexpr int belowText = 23;
    auto* choice = new QRadioButton(&card);
    choice->setObjectName(name);
    choice->setFont(uiFont(Type::Body, Weight::Strong));
    consequences = PlainLabel::mute({}, &card);
    consequences->setObjectName(below);
    consequences->setContentsMargins(belowText, 0, 0, 0);
    card.body()->addWidget(choice);
    card.body()->addWidget(consequences);
    return choice;
}

BusyLine* DeleteConnectionDialog::addProgress(const QString& name, const Cancellation& what)
{
    auto* line = new BusyLine(m_before);
    line->setObjectName(name);
    line->setCancellable(true);
    line->hide();
    connect(line, &BusyLine::cancelled, this, [&what] { what.cancel(); });
    return line;
}

void DeleteConnectionDialog::buildConfirmation()
{
    m_typed = new QLineEdit(m_before);
    m_typed->setObjectName("typedName"_L1);
    const auto prompt = tr("Type %1 to confirm", "name").arg(isolated(m_connection.name));
    m_typed->setAccessibleName(prompt);
    m_before->layout()->addWidget(PlainLabel::mute(prompt, m_before));
    m_before->layout()->addWidget(m_typed);
    connect(m_typed, &QLineEdit::textChanged, this, &DeleteConnectionDialog::updateDelete);
}

void DeleteConnectionDialog::buildFooter()
{
    m_restore = addLeftButton(u"saveRestore"_s, new Button(tr("Export users and groups…"), "download"_L1));
    followExportPolicy(m_restore, *m_at.server.directory);
    m_keep = addButton(u"keep"_s, new Button(tr("Keep it")));
    m_delete = addButton(u"delete"_s, new Button(inEnvironment(deleteWords(), this), {}, Button::Kind::DangerPrimary));
    setReturnButton(m_keep);
    connect(m_restore, &Button::clicked, this, &DeleteConnectionDialog::chooseRestoreFile);
    connect(m_keep, &Button::clicked, this, &DeleteConnectionDialog::reject);
    connect(m_delete, &Button::clicked, this, &DeleteConnectionDialog::submit);
}

void DeleteConnectionDialog::open()
{
    Dialog::open();
    m_typed->setFocus();
    count();
}

void DeleteConnectionDialog::showState()
{
    if (const auto newest = m_at.server.directory ? m_at.server.directory->connection(m_connection.id) : std::nullopt)
        m_connection = *newest;
    const bool isPaused = m_connection.state == ConnectionState::Paused;
    const auto name = idpGuide(m_connection.idp).shortName;
    m_pause->setVisible(!isPaused && m_at.server.can().pauseConnections);
    m_state->setInk(isPaused ? PlainLabel::Ink::Ok : PlainLabel::Ink::Mute);
    if (isPaused)
        m_state->setText(
            tr("It is paused: %1 changes nothing any more. To leave it so, choose “Keep it”.", "identity provider")
                .arg(name));
    else if (m_connection.lastRequestAt)
        m_state->setTimedText(
            {m_at.clock,
             [name, at = *m_connection.lastRequestAt](const QDateTime& now) {
                 return tr("%1 last called %2. As long as it is not switched off there, it will report failures.",
                           "identity provider, time")
                     .arg(name, words::ago(at, now));
             },
             {*m_connection.lastRequestAt}});
    else if (m_connection.isWatched)
        m_state->setText(tr("%1 has never called.", "identity provider").arg(name));
    else
        m_state->setText(tr("Whether %1 still calls, this server does not tell.", "identity provider").arg(name));
}

void DeleteConnectionDialog::pauseNow()
{
    m_pause->setEnabled(false);
    message()->hide();
    QCoro::connect(setConnectionPaused(m_at.server, m_connection, true, m_cancel), this,
                   [this](Result<Connection> paused) {
                       m_pause->setEnabled(true);
                       if (!paused && paused.error().kind != ErrorKind::Cancelled)
                           message()->showError(paused.error());
                       showState();
                   });
}

void DeleteConnectionDialog::chooseRestoreFile()
{
    auto* chooser = new QFileDialog(this, tr("Export users and groups"), {}, tr("JSON Lines (*.jsonl)"));
    chooser->setObjectName("restoreFile"_L1);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->selectFile(fileNameFor(m_connection, characterOf(this).environment, m_at.clock()));
    connect(chooser, &QFileDialog::fileSelected, this, &DeleteConnectionDialog::saveRestoreFile);
    chooser->open();
}

void DeleteConnectionDialog::saveRestoreFile(const QString& path)
{
    m_export = Cancellation();
    setExporting(true);
    m_saved->hide();
    m_exportProgress->setText(tr("Saving what the connection has. It can be deleted afterwards…"));
    m_exportProgress->setProgress(0, 0);
    const ExportPlan plan{path,
                          ExportFormat::JsonLines,
                          restoreColumns(),
                          u"%1, connection %2 (%3)"_s.arg(m_at.server.session->server().toString(), m_connection.name,
                                                          m_connection.id.text()),
                          {},
                          m_at.clock(),
                          slug(characterOf(this).environment)};
    const auto total = m_attached ? int(m_attached->resources.users + m_attached->resources.groups) : 0;
    const auto tell = [self = QPointer(this), total](qint64 rows) {
        if (self)
            self->m_exportProgress->setProgress(std::min(int(rows), total), total);
    };
    QCoro::connect(exportRows(plan, connectionSource(m_at.server, m_connection.id, &QDateTime::currentDateTimeUtc),
                              m_export, tell),
                   this, [this, path](Result<qint64> rows) {
                       setExporting(false);
                       if (rows) {
                           m_saved->setText(tr("Saved %1 rows in %2.", "count, file")
                                                .arg(words::number(*rows), isolated(QFileInfo(path).fileName())));
                           m_saved->show();
                       } else if (rows.error().kind != ErrorKind::Cancelled) {
                           message()->showError(rows.error());
                       }
                   });
}

void DeleteConnectionDialog::count()
{
    message()->hide();
    m_attached.reset();
    m_place = restorePlace(*m_at.server.directory, m_at.restoreFolder, u"delete"_s); // a file of its own for each try
    m_consequences->setText(tr("Counting what goes with it…"));
    updateDelete();
    QCoro::connect(readAttached(m_at.server, m_connection, m_cancel), this,
                   [this](Result<Attached> counted) { showCounted(counted); });
}

void DeleteConnectionDialog::showCounted(const Result<Attached>& counted)
{
    if (!counted) {
        m_consequences->setText(tr("What goes with it is not known, so nothing can be deleted."));
        if (counted.error().kind != ErrorKind::Cancelled)
            message()->showError(counted.error(), tr("Count again"));
        return;
    }
    m_attached = *counted;
    auto sentences = goingWords(counted->resources) + inWords(counted->roles);
    if (const auto shared = counted->resources.sharedPeople; shared > 0)
        sentences.append(
            tr("%n of these people also come(s) through another connection and keep(s) access.", nullptr, int(shared)));
    if (!counted->resources.isCertain) {
        m_convert->setChecked(true);
        m_remove->setEnabled(false);
        sentences.append(tr("Its account has another connection, and the server does not tell which of them came "
                            "through this one. So they stay."));
    } else if (!mayRemove())
        sentences.append(whyNot(*m_at.server.directory, Permission::RemoveUsers));
    else if (counted->resources.users > 0)
        sentences.append(m_place.promise);
    m_consequences->setText(sentences.join(u' '));
    m_also->setText(alsoWords());
    m_also->show();
    updateDelete();
}

QString DeleteConnectionDialog::alsoWords() const
{
    const auto tokens = tr("%n token(s) that work(s)", nullptr, int(m_connection.liveTokens));
    if (!m_at.server.can().roleRules)
        return tr("With it go in any case %1 and its address.", "tokens").arg(tokens);
    const auto rules = tr("%n role rule(s)", nullptr, int(m_attached->roleRules));
    return tr("With it go in any case %1, %2, its attribute mapping and its address.", "tokens, role rules")
        .arg(tokens, rules);
}

QString DeleteConnectionDialog::removeWords() const
{
    if (!m_attached)
        return tr("Remove its users and groups");
    const auto& counted = m_attached->resources;
    return tr("Remove its %1 and %2", "users, groups").arg(usersText(counted.users), groupsText(counted.groups));
}

QString DeleteConnectionDialog::convertWords() const
{
    return m_attached ? tr("Convert its %1: they stay", "users").arg(usersText(m_attached->resources.users))
                      : tr("Convert its users: they stay");
}

QString DeleteConnectionDialog::deleteWords() const
{
    if (!m_attached || (m_attached->resources.users == 0 && !m_remove->isChecked()))
        return tr("Delete the connection only");
    if (!m_remove->isChecked())
        return tr("Delete and convert %1", "users").arg(usersText(m_attached->resources.users));
    return tr("Delete and remove %1", "users").arg(usersText(m_attached->resources.users));
}

void DeleteConnectionDialog::updateDelete()
{
    m_remove->setText(removeWords());
    m_convert->setText(convertWords());
    if (!m_delete)
        return;
    m_delete->setText(m_busy ? tr("Deleting…") : inEnvironment(deleteWords(), this));
    // Compared as it is shown: what cannot be seen of a name cannot be typed either.
    const auto wanted = plainText(m_connection.name).simplified();
    m_delete->setEnabled(!m_busy && !m_exporting && m_attached && plainText(m_typed->text()).simplified() == wanted);
}

void DeleteConnectionDialog::submit()
{
    if (m_busy)
        return;
    message()->hide();
    setBusy(true);
    if (removesUsers())
        keepFirst();
    else
        deleteIt();
}

bool DeleteConnectionDialog::mayRemove() const
{
    return m_at.server.directory && m_at.server.directory->may(Permission::RemoveUsers) &&
           (!m_attached || m_attached->resources.isCertain);
}

bool DeleteConnectionDialog::removesUsers() const
{
    return m_remove->isChecked() && m_attached && m_attached->resources.users > 0;
}

void DeleteConnectionDialog::keepFirst()
{
    const auto total = int(m_attached->resources.users);
    m_keeping = Cancellation();
    m_progress->setText(m_place.busy);
    m_progress->setProgress(0, total);
    m_progress->show();
    const auto tell = [self = QPointer(this), total](qint64 done) {
        if (self)
            self->m_progress->setProgress(int(done), total);
    };
    QCoro::connect(writeConnectionRestoreFile(m_at.server, m_connection.id, total, m_place.path, m_keeping, tell), this,
                   [this](const Result<void>& kept) {
                       m_progress->hide();
                       // Cancel may have been pressed while the last answer or the file was on its way.
                       if (kept && !m_keeping.isCancelled()) {
                           deleteIt();
                           return;
                       }
                       setBusy(false);
                       if (kept || kept.error().kind == ErrorKind::Cancelled)
                           message()->showMessage(Tone::Warn, tr("Cancelled. Nothing was changed."));
                       else
                           refused(kept.error());
                   });
}

void DeleteConnectionDialog::deleteIt()
{
    const bool removes = m_remove->isChecked();
    QCoro::connect(
        deleteConnection(m_at.server, m_connection, removes, m_cancel, removesUsers() ? m_place.path : QString()), this,
        [this](const Result<Removed>& removed) {
            setBusy(false);
            if (removed)
                verify(*removed);
            else
                refused(removed.error());
        });
}

void DeleteConnectionDialog::refused(const Error& error)
{
    // The newest state is in the directory by now; what it would take along is counted again before a second try.
    showState();
    m_attached.reset();
    updateDelete();
    if (error.kind == ErrorKind::Precondition && error.httpStatus == 0) // found while they were read anew
        message()->showMessage(
            Tone::Bad,
            tr("Nothing was changed, since this is not so any more. %1", "what is so").arg(plainSentence(error.detail)),
            tr("Count again"));
    else if (error.kind != ErrorKind::Cancelled)
        message()->showError(error, tr("Count again"));
}

void DeleteConnectionDialog::verify(const Removed& removed)
{
    m_before->hide();
    m_restore->hide();
    m_delete->hide();
    m_after->show();
    m_keep->setText(tr("Done"));
    m_keep->setFocus();
    setTitle(tr("“%1” is deleted").arg(isolated(m_connection.name)));
    m_left->setText(tr("Asking the server what is left…"));
    QCoro::connect(findLeftovers(m_at.server, m_connection, m_cancel), this,
                   [this, removed](Result<Leftovers> left) { showLeftovers(removed, left); });
}

void DeleteConnectionDialog::showLeftovers(const Removed& removed, const Result<Leftovers>& left)
{
    if (!left) {
        m_left->setText(tr("The connection was deleted. What is left of it could not be asked."));
        if (left.error().kind != ErrorKind::Cancelled)
            message()->showError(left.error());
        return;
    }
    QStringList sentences;
    if (removed.users > 0 || removed.groups > 0)
        sentences.append(m_place.alongWith(
            tr("%1 and %2 were removed.", "users, groups").arg(usersText(removed.users), groupsText(removed.groups))));
    else if (!m_remove->isChecked() && m_attached)
        sentences.append(
            tr("%1 and %2 were converted: they stay without a connection, managed by hand.", "users, groups")
                .arg(usersText(m_attached->resources.users), groupsText(m_attached->resources.groups)));
    m_left->setInk(left->isNothing() ? PlainLabel::Ink::Ok : PlainLabel::Ink::Warn);
    if (left->isNothing())
        sentences.append(tr("The server has nothing of this connection any more: no address, no token, no user, no "
                            "group."));
    else
        sentences.append(tr("The server still has %1 and %2 of it. Load again, and look at Activity.", "users, groups")
                             .arg(usersText(left->users), groupsText(left->groups)));
    if (left->usersWithout > 0 || left->groupsWithout > 0)
        sentences.append(
            tr("%1 and %2 of this account are now without a connection. They keep what they have, and can be "
               "removed under Users and Groups.",
               "users, groups")
                .arg(usersText(left->usersWithout), groupsText(left->groupsWithout)));
    sentences.append(tr("%1 reports failures until it is switched off there.", "identity provider")
                         .arg(idpGuide(m_connection.idp).shortName));
    m_left->setText(sentences.join(u'\n'));
}

void DeleteConnectionDialog::setBusy(bool busy)
{
    m_busy = busy;
    m_remove->setEnabled(!busy && mayRemove());
    m_convert->setEnabled(!busy);
    m_typed->setEnabled(!busy);
    m_restore->setEnabled(!busy && whyNoExport(this).isEmpty());
    updateDelete();
}

/// A file of what is being deleted would be half a file.
void DeleteConnectionDialog::setExporting(bool exporting)
{
    m_exporting = exporting;
    m_exportProgress->setVisible(exporting);
    m_restore->setEnabled(!exporting && whyNoExport(this).isEmpty());
    updateDelete();
}

} // namespace provost
