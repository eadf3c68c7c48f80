// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/main_window.h"
#include "app/pane_settings.h"
#include "app/panes.h"
#include "app/settings.h"
#include "model/api/session.h"
#include "model/cases/case_shelf.h"
#include "model/cases/program_log.h"
#include "model/secrets/memory_store.h"
#include "model/store/directory.h"
#include "model/sync/follower.h"
#include "tests/support/scripted_admin.h"
#include "views/common/minute_clock.h"
#include "views/common/secret_clipboard.h"
#include "views/connections/workplace.h"

#include <QTemporaryDir>

namespace provost::test {

/// The main window with every pane, on a server that a test wrote; opens what can be seen of it, one scene at a time.
class Showroom
{
public:
    explicit Showroom(World world);
    ~Showroom();

    /// Everything that there is to see.
    [[nodiscard]] static QStringList scenes();
    /// Those of this run: where the variable PROVOST_SCENE_TURN is "2/5", each fifth one from the second on, unless
    /// PROVOST_EVERY_SCALE is set; else all.
    [[nodiscard]] static QStringList scenesOfRun();
    /// Loads what the server sends and shows the window; false where it never came.
    [[nodiscard]] bool open();
    /// Opens the pane, tab or dialog and waits until it shows what the server sent.
    [[nodiscard]] bool show(const QString& scene);
    /// Whether what this scene shows was refused at the door, since a field of it was longer than such a field can be.
    [[nodiscard]] bool isRefused(const QString& scene) const;
    /// Leaves the dialog or menu of the scene.
    void leave();

    ScriptedAdmin server;
    Directory directory;
    [[nodiscard]] MainWindow* window() const { return m_window.get(); }
    /// What the scene is about: the dialog, or else the window.
    [[nodiscard]] QWidget* subject() const;

private:
    [[nodiscard]] bool showTab(const QString& pane, const QString& tab);
    [[nodiscard]] bool showActivity(const QString& page);
    /// Of the panes of role mappings and permissions.
    [[nodiscard]] static QStringList accessScenes();
    [[nodiscard]] bool showAccess(const QString& pane, const QString& what);
    [[nodiscard]] bool showPermissions(const QString& what);
    [[nodiscard]] static const QMap<QString, std::pair<const char*, const char*>>& userDeeds();
    [[nodiscard]] bool showDeed(const QString& deed);
    [[nodiscard]] bool planRestore();
    /// Of what is pinned and handed on.
    [[nodiscard]] static QStringList caseScenes();
    void offerCases();
    [[nodiscard]] bool showCase(const QString& scene);
    [[nodiscard]] bool hasCaseArrived(const QString& scene) const;
    [[nodiscard]] bool openDialog(const QString& scene);
    /// From here on a token of the connection is being replaced.
    [[nodiscard]] bool beginRotation();
    [[nodiscard]] bool isMappingRefused() const;
    void openTokenSheet();
    [[nodiscard]] bool openLog();
    void openSample();
    [[nodiscard]] bool openDrift();
    void openSettings();
    [[nodiscard]] bool hasArrived(const QString& scene) const;
    [[nodiscard]] OpenServer at();
    [[nodiscard]] Workplace workplace();

    QTemporaryDir m_folder;
    Settings m_settings;
    PaneSettings m_paneMemory;
    MinuteClock m_clock;
    MemoryStore m_keychain;
    SecretClipboard m_clipboard;
    std::unique_ptr<CaseShelf> m_shelf;
    std::unique_ptr<ProgramLog> m_log;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Follower> m_follower;
    std::unique_ptr<MainWindow> m_window;
    Panes m_panes;
};

} // namespace provost::test
