// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/environment.h"
#include "model/items/notices.h"
#include "views/common/appearance.h"
#include "views/common/dialog.h"
#include "views/common/fact_list.h"

#include <optional>

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace provost {

class PlainLabel;
class Switch;

/// What a person can decide about this console, and what they may want to know of it. Each choice is told at once;
/// whoever opened the dialog carries it out and keeps it.
class SettingsDialog : public Dialog
{
    Q_OBJECT

public:
    struct Language
    {
        QString tag; ///< empty: the system's
        QString name;
    };
    /// As it is when the dialog opens.
    struct State
    {
        Appearance::Scheme scheme = Appearance::Scheme::System;
        QList<Language> languages;
        QString language;        ///< tag of the one that is chosen
        bool timesInUtc = false; ///< else in local time
        bool canNotify = false;  ///< this desktop shows notifications
        bool notifies = false;
        bool notificationsAreManaged = false; ///< off by this computer's policy
        bool isQuiet = true;                  ///< in these hours
        QuietHours quiet;
        bool keepsCopies = true;       ///< of servers, on this computer
        bool copiesAreManaged = false; ///< there are none by this computer's policy
        QString copyTrouble;           ///< why nothing of the open server is kept now; empty: nothing is wrong
        QString server;                ///< name of the open one; empty: none is open
        ServerCharacter character;
        bool serverIsManaged = false;   ///< the policy names it, and decides its label
        bool readOnlyIsManaged = false; ///< by this computer's policy
        QString network;                ///< what the policy decides about the way to servers; empty: nothing
        bool exportIsManaged = false;   ///< nothing is written into files by this computer's policy
        QString noConfiguration;        ///< why the server's cannot be exported or compared; empty: it can
        QList<FactList::Fact> places;
        QList<FactList::Fact> shortcuts;
    };

    SettingsDialog(const State& state, QWidget* parent);

    /// A sentence on the keychain, once it is known.
    void setKeychain(const QString& sentence);

Q_SIGNALS:
    void schemeChosen(provost::Appearance::Scheme scheme);
    void notificationsChosen(bool on, bool isQuiet, const provost::QuietHours& quiet);
    void languageChosen(const QString& tag);
    void timesChosen(bool inUtc);
    void copiesChosen(bool kept);
    /// The dialog is closed by then.
    void journalWanted();
    /// Likewise.
    void casesWanted();
    void logWanted();
    /// Likewise.
    void configurationWanted();
    void serversExportWanted();
    void serversImportWanted();
    void characterChosen(const provost::ServerCharacter& character);

private:
    void addWindow(const State& state);
    void addNotifications(const State& state);
    /// What is to be known of them, or why there are none.
    [[nodiscard]] static QString notificationNote(const State& state);
    [[nodiscard]] QLineEdit* addTime(const QString& objectName, const QString& name, const QTime& time);
    [[nodiscard]] Switch* addSwitch(QVBoxLayout* into, const QString& objectName, const QString& name, bool on);
    void addCopies(const State& state);
    void addServer(const State& state);
    void addServers(const State& state);
    void addNetwork(const State& state);
    /// Of what a policy decides: it cannot be changed, and the reason stands beside it.
    static void manage(QWidget* control, const QString& why);
    void addConfiguration(QVBoxLayout* into, const QString& whyNone);
    void addFacts(const QString& title, const QString& objectName, const QList<FactList::Fact>& facts);
    [[nodiscard]] QComboBox* addChoice(QVBoxLayout* into, const QString& objectName, const QString& name);
    void tellCharacter();

    ServerCharacter m_character;
    QComboBox* m_environment = nullptr;
    Switch* m_readOnly = nullptr;
    PlainLabel* m_keychain = nullptr;
};

} // namespace provost
