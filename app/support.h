// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/panes.h"
#include "app/places.h"
#include "app/platform/log_door.h"
#include "app/policy.h"
#include "model/cases/case_shelf.h"
#include "model/cases/known_secrets.h"
#include "model/items/clock.h"

#include <QPointer>

#include <memory>

namespace provost {

class MainWindow;
class ServerProfiles;
struct OpenedServer;

/// What helps to get help: the evidence that is kept on this computer, what may be handed on of it, and the program's
/// own log. GUI thread.
class Support : public QObject
{
    Q_OBJECT

public:
    /// All of it outlives this; `server` is the one that is open.
    struct Place
    {
        const Places& places;
        const Policy& policy;
        const ServerProfiles& profiles;
        SecretStore& secrets;
        const std::shared_ptr<OpenedServer>& server;
        Clock clock;
    };

    explicit Support(Place at);
    ~Support() override;

    /// Deletes what has come to its day, now and from now on; where a policy forbids copies, all of it. The window says
    /// what is still there in spite of that.
    void start();
    /// From now on things are pinned in this window, and cases open over it.
    void serve(MainWindow& window);
    [[nodiscard]] QList<Deed> deeds();
    /// Where this computer keeps nothing, the window says why.
    void openCases(const QString& chosen = {});
    void openLog();

private:
    void tell(const Error& error);
    [[nodiscard]] QString whyNoShelf() const;
    void openBundle(const QString& caseId);
    [[nodiscard]] QStringList secretPlaces() const;
    /// Kind and version of the open one.
    [[nodiscard]] QString serverInWords() const;

    Place m_at;
    std::shared_ptr<ProgramLog> m_log;
    LogDoor m_door;
    std::unique_ptr<CaseShelf> m_shelf; ///< null: this computer's policy lets none be kept
    QPointer<MainWindow> m_window;
};

} // namespace provost
