// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/settings/settings_dialog.h"

#include "views/common/button.h"
#include "views/common/card.h"
#include "views/common/environment_bar.h"
#include "views/common/plain_label.h"
#include "views/common/switch.h"
#include "views/common/text.h"
#include "views/settings/shortcut_list.h"

#include <QComboBox>
#include <QLineEdit>
#include <QRegularExpressionValidator>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

constexpr int timeWidth = 64;
constexpr QStringView timeFormat(u"H:mm");

/// Of a field that says a whole time.
QTime timeIn(const QLineEdit& field)
{
    return QTime::fromString(field.text(), timeFormat);
}

} // namespace

SettingsDialog::SettingsDialog(const State& state, QWidget* parent)
    : Dialog(u"settingsDialog"_s, tr("Settings"), parent)
{
    addWindow(state);
    addNotifications(state);
    addCopies(state);
    if (!state.server.isEmpty())
        addServer(state);
    addNetwork(state);
    addServers(state);
    addFacts(tr("Where your data lies"), u"places"_s, state.places);
    auto* keyboard = new Card(tr("Keyboard"), this);
    keyboard->body()->addWidget(new ShortcutList(state.shortcuts, keyboard));
    body()->addWidget(keyboard);
    const auto leadTo = [this](const QString& objectName, Button* button, void (SettingsDialog::*wanted)()) {
        connect(addLeftButton(objectName, button), &Button::clicked, this, [this, wanted] {
            accept();
            Q_EMIT(this->*wanted)();
        });
    };
    leadTo(u"showJournal"_s, new Button(tr("Journal of changes…"), "file-text"_L1), &SettingsDialog::journalWanted);
    leadTo(u"showCases"_s, new Button(tr("Cases…"), "briefcase"_L1), &SettingsDialog::casesWanted);
    leadTo(u"showLog"_s, new Button(tr("Log…"), "terminal"_L1), &SettingsDialog::logWanted);
    auto* close = addButton(u"closeSettings"_s, new Button(tr("Close"), {}, Button::Kind::Primary));
    connect(close, &Button::clicked, this, &QDialog::accept);
    setReturnButton(close);
    connect(this, &QDialog::finished, this, &QObject::deleteLater);
}

QComboBox* SettingsDialog::addChoice(QVBoxLayout* into, const QString& objectName, const QString& name)
{
    auto* label = new PlainLabel(name, this);
    auto* box = new QComboBox(this);
    box->setObjectName(objectName);
    box->setAccessibleName(name);
    label->setBuddy(box);
    constexpr int choiceWidth = 200; // all begin and end in line
    box->setMinimumWidth(choiceWidth);
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::Gap8);
    row->addWidget(label, 1);
    row->addWidget(box);
    into->addLayout(row);
    return box;
}

void SettingsDialog::addWindow(const State& state)
{
    auto* card = new Card(tr("This console"), this);
    auto* scheme = addChoice(card->body(), u"scheme"_s, tr("Appearance"));
    scheme->addItem(tr("As the system"), QVariant::fromValue(Appearance::Scheme::System));
    scheme->addItem(tr("Light"), QVariant::fromValue(Appearance::Scheme::Light));
    scheme->addItem(tr("Dark"), QVariant::fromValue(Appearance::Scheme::Dark));
    scheme->addItem(tr("High contrast"), QVariant::fromValue(Appearance::Scheme::Contrast));
    scheme->setCurrentIndex(scheme->findData(QVariant::fromValue(state.scheme)));
    connect(scheme, &QComboBox::activated, this,
            [this, scheme] { Q_EMIT schemeChosen(scheme->currentData().value<Appearance::Scheme>()); });
    auto* language = addChoice(card->body(), u"language"_s, tr("Language"));
    for (const auto& each : state.languages)
        language->addItem(each.name, each.tag);
    language->setCurrentIndex(std::max(0, language->findData(state.language)));
    connect(language, &QComboBox::activated, this,
            [this, language] { Q_EMIT languageChosen(language->currentData().toString()); });
    auto* times = addChoice(card->body(), u"times"_s, tr("Times"));
    times->addItem(tr("As this computer’s clock"), false);
    times->addItem(tr("UTC"), true);
    times->setCurrentIndex(times->findData(state.timesInUtc));
    connect(times, &QComboBox::activated, this, [this, times] { Q_EMIT timesChosen(times->currentData().toBool()); });
    card->body()->addWidget(PlainLabel::mute(
        tr("Every time tells its distance from UTC, and the other clock’s time under the mouse."), card));
    m_keychain = PlainLabel::mute(tr("Asking this computer’s keychain…"), card);
    m_keychain->setObjectName(u"keychainState"_s);
    card->body()->addWidget(m_keychain);
    body()->addWidget(card);
}

Switch* SettingsDialog::addSwitch(QVBoxLayout* into, const QString& objectName, const QString& name, bool on)
{
    auto* made = new Switch(name, this);
    made->setObjectName(objectName);
    made->setChecked(on);
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::Gap8);
    row->addWidget(new PlainLabel(name, this), 1);
    row->addWidget(made);
    into->addLayout(row);
    return made;
}

void SettingsDialog::addNotifications(const State& state)
{
    auto* card = new Card(tr("Notifications"), this);
    auto* on =
        addSwitch(card->body(), u"notifies"_s, tr("Say on the desktop when something needs you"), state.notifies);
    auto* quiet = addSwitch(card->body(), u"quietAtNight"_s, tr("Never in these hours"), state.isQuiet);
    auto* from = addTime(u"quietFrom"_s, tr("From"), state.quiet.from);
    auto* until = addTime(u"quietUntil"_s, tr("Until"), state.quiet.until);
    auto* hours = new QHBoxLayout;
    hours->setSpacing(metrics::Gap8);
    hours->addStretch(1);
    for (auto* field : {from, until}) {
        hours->addWidget(new PlainLabel(field->accessibleName(), this));
        hours->addWidget(field);
    }
    card->body()->addLayout(hours);
    auto* note = PlainLabel::mute(notificationNote(state), card);
    note->setObjectName(u"notificationNote"_s);
    card->body()->addWidget(note);
    const bool isOffered = state.canNotify && !state.notificationsAreManaged;
    for (QWidget* part : std::initializer_list<QWidget*>{on, quiet, from, until}) {
        part->setEnabled(isOffered);
        part->setToolTip(isOffered ? QString() : notificationNote(state));
    }
    const auto tell = [this, on, quiet, from, until] {
        Q_EMIT notificationsChosen(on->isChecked(), quiet->isChecked(), {timeIn(*from), timeIn(*until)});
    };
    connect(on, &Switch::clicked, this, tell);
    connect(quiet, &Switch::clicked, this, tell);
    connect(from, &QLineEdit::editingFinished, this, tell);
    connect(until, &QLineEdit::editingFinished, this, tell);
    body()->addWidget(card);
}

QString SettingsDialog::notificationNote(const State& state)
{
    if (state.notificationsAreManaged)
        return tr("Managed: this computer’s policy switches notifications off.");
    return state.canNotify
               ? tr("One in five minutes at most, without any name, address or token. Provost has to be running.")
               : tr("This desktop does not show notifications of programs.");
}

QLineEdit* SettingsDialog::addTime(const QString& objectName, const QString& name, const QTime& time)
{
    static const QRegularExpression hourAndMinute(u"([01]?[0-9]|2[0-3]):[0-5][0-9]"_s);
    auto* field = new QLineEdit(time.toString(timeFormat), this);
    field->setObjectName(objectName);
    field->setAccessibleName(name);
    field->setAlignment(Qt::AlignRight);
    field->setFixedWidth(timeWidth);
    field->setValidator(new QRegularExpressionValidator(hourAndMinute, field));
    return field;
}

void SettingsDialog::addCopies(const State& state)
{
    auto* card = new Card(tr("Local copy"), this);
    auto* kept = addSwitch(card->body(), u"keepsCopies"_s, tr("Keep users and groups of each server on this computer"),
                           state.keepsCopies);
    const auto what =
        tr("They are there at once at the next start, and without the server too, for reading. Only you can "
           "read the files; no key and no token is in them. Switching off deletes them and opens the "
           "server again.");
    const auto why = tr("Managed: this computer’s policy keeps no copy of any server.");
    auto* note = PlainLabel::mute(state.copiesAreManaged ? why : what, card);
    note->setObjectName(u"copiesNote"_s);
    card->body()->addWidget(note);
    if (!state.copyTrouble.isEmpty()) {
        auto* trouble = PlainLabel::mute(state.copyTrouble, card);
        trouble->setObjectName(u"copyTrouble"_s);
        trouble->setInk(PlainLabel::Ink::Warn);
        card->body()->addWidget(trouble);
    }
    kept->setEnabled(!state.copiesAreManaged);
    kept->setToolTip(state.copiesAreManaged ? why : QString());
    connect(kept, &Switch::clicked, this, [this, kept] { Q_EMIT copiesChosen(kept->isChecked()); });
    body()->addWidget(card);
}

void SettingsDialog::addServer(const State& state)
{
    m_character = state.character;
    auto* card = new Card(tr("This server: %1").arg(isolated(state.server, 60)), this);
    m_environment = addChoice(card->body(), u"environment"_s, tr("Label in the window"));
    for (const auto environment : environments())
        m_environment->addItem(inWords(environment), QVariant::fromValue(environment));
    m_environment->setCurrentIndex(m_environment->findData(QVariant::fromValue(state.character.environment)));
    m_readOnly =
        addSwitch(card->body(), u"readOnly"_s, tr("Read-only: nothing that changes something leaves this computer"),
                  state.character.readOnly);
    card->body()->addWidget(
        PlainLabel::mute(tr("The label stands over the window and in every dialog. Switching read-only opens the "
                            "server again."),
                         card));
    connect(m_environment, &QComboBox::activated, this, &SettingsDialog::tellCharacter);
    if (state.serverIsManaged) {
        const auto why = tr("Managed: this computer’s policy names this server, with its label.");
        manage(m_environment, why);
        manage(m_readOnly, why);
        auto* note = PlainLabel::mute(why, card);
        note->setObjectName(u"managedNote"_s);
        card->body()->addWidget(note);
    }
    if (state.readOnlyIsManaged) {
        m_readOnly->setChecked(true);
        const auto why = tr("Managed: this computer’s policy opens every server for reading only.");
        manage(m_readOnly, why);
        auto* note = PlainLabel::mute(why, card);
        note->setObjectName(u"readOnlyNote"_s);
        card->body()->addWidget(note);
    }
    connect(m_readOnly, &Switch::clicked, this, &SettingsDialog::tellCharacter);
    addConfiguration(card->body(), state.noConfiguration);
    body()->addWidget(card);
}

void SettingsDialog::manage(QWidget* control, const QString& why)
{
    control->setEnabled(false);
    control->setToolTip(why);
}

void SettingsDialog::addNetwork(const State& state)
{
    if (state.network.isEmpty())
        return;
    auto* card = new Card(tr("Network (managed)"), this);
    auto* text = new PlainLabel(state.network, card);
    text->setObjectName(u"networkPolicy"_s);
    text->setWordWrap(true);
    card->body()->addWidget(text);
    card->body()->addWidget(
        PlainLabel::mute(tr("This computer’s policy decides it, whatever a server’s own network options say."), card));
    body()->addWidget(card);
}

void SettingsDialog::addServers(const State& state)
{
    auto* card = new Card(tr("List of servers"), this);
    auto* note = PlainLabel::mute(
        tr("Addresses, names and labels as a file for colleagues, or for other computers. No key is in it: whoever "
           "imports it enters their own, and for a server whose address is known here the key stays."),
        card);
    note->setObjectName(u"serversNote"_s);
    card->body()->addWidget(note);
    auto* write = new Button(tr("Export…"), "download"_L1);
    write->setObjectName(u"exportServers"_s);
    write->setEnabled(!state.exportIsManaged);
    write->setToolTip(state.exportIsManaged
                          ? tr("Managed: this computer’s policy does not let lists be written into files.")
                          : QString());
    auto* read = new Button(tr("Import…"), "upload"_L1);
    read->setObjectName(u"importServers"_s);
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::Gap8);
    row->addWidget(write);
    row->addWidget(read);
    row->addStretch(1);
    card->body()->addLayout(row);
    body()->addWidget(card);
    connect(write, &Button::clicked, this, [this] {
        accept();
        Q_EMIT serversExportWanted();
    });
    connect(read, &Button::clicked, this, [this] {
        accept();
        Q_EMIT serversImportWanted();
    });
}

void SettingsDialog::addConfiguration(QVBoxLayout* into, const QString& whyNone)
{
    auto* open = new Button(tr("Configuration…"), "file-text"_L1);
    open->setObjectName(u"openConfiguration"_s);
    open->setEnabled(whyNone.isEmpty());
    auto* note = PlainLabel::mute(whyNone.isEmpty() ? tr("All that is configured on it as one document: export it, "
                                                         "compare it with a file, apply a file.")
                                                    : whyNone,
                                  this);
    note->setObjectName(u"configurationNote"_s);
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::Gap8);
    row->addWidget(note, 1);
    row->addWidget(open, 0, Qt::AlignVCenter);
    into->addLayout(row);
    connect(open, &Button::clicked, this, [this] {
        accept();
        Q_EMIT configurationWanted();
    });
}

void SettingsDialog::tellCharacter()
{
    // What the policy decides is not written into the profile.
    const bool readOnly = m_readOnly->isEnabled() ? m_readOnly->isChecked() : m_character.readOnly;
    Q_EMIT characterChosen({m_environment->currentData().value<Environment>(), readOnly});
}

void SettingsDialog::addFacts(const QString& title, const QString& objectName, const QList<FactList::Fact>& facts)
{
    auto* card = new Card(title, this);
    auto* list = new FactList(card);
    list->setObjectName(objectName);
    list->setFacts(facts);
    card->body()->addWidget(list);
    body()->addWidget(card);
}

void SettingsDialog::setKeychain(const QString& sentence)
{
    m_keychain->setText(sentence);
}

} // namespace provost
