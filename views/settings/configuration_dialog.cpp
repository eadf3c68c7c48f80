// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/settings/configuration_dialog.h"

#include "model/items/configuration_words.h"
#include "views/common/accessible_roles.h"
#include "views/common/busy_line.h"
#include "views/common/card.h"
#include "views/common/change_dialog.h"
#include "views/common/environment_bar.h"
#include "views/common/export_dialog.h"
#include "views/common/labelled.h"
#include "views/common/message_bar.h"
#include "views/common/paged_text.h"
#include "views/common/permitted.h"
#include "views/common/plain_label.h"
#include "views/common/text.h"
#include "views/settings/new_secrets_dialog.h"

#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

constexpr int configurationWidth = 720;
constexpr int linesHeight = 220;
constexpr qsizetype longestPath = 512;

} // namespace

ConfigurationDialog::ConfigurationDialog(OpenServer at, const QString& keepFolder, SecretClipboard* clipboard,
                                         QWidget* parent)
    : Dialog(u"configurationDialog"_s, tr("Configuration of this server"), parent)
    , m_at(std::move(at))
    , m_keepFolder(keepFolder)
    , m_clipboard(clipboard)
    , m_busy(new BusyLine(this))
    , m_apply(addButton(u"applyConfiguration"_s, new Button(inEnvironment(tr("Apply…"), parent))))
{
    setMinimumWidth(std::min(configurationWidth, parent->window()->width() - 64));
    addExport();
    addComparison();
    m_busy->setObjectName("configurationBusy"_L1);
    m_busy->setCancellable(true);
    body()->addWidget(m_busy);
    auto* close = addButton(u"closeConfiguration"_s, new Button(tr("Close"), {}, Button::Kind::Primary));
    setReturnButton(close);
    connect(close, &Button::clicked, this, &ConfigurationDialog::reject);
    connect(m_apply, &Button::clicked, this, &ConfigurationDialog::askToApply);
    connect(m_busy, &BusyLine::cancelled, this, [this] { m_cancel.cancel(); });
    connect(m_at.directory, &Directory::personChanged, this, &ConfigurationDialog::render);
    render();
}

void ConfigurationDialog::addExport()
{
    auto* card = new Card(tr("As a document"), this);
    card->body()->addWidget(
        new PlainLabel(tr("Roles and what they may do, accounts, connections with their rules, attribute mappings and "
                          "limits, and webhooks: one JSON file to keep in a repository, or for another server. Without "
                          "keys, tokens, other secrets, operators, users and groups."),
                       card));
    m_export = new Button(tr("Export…"), "download"_L1);
    m_export->setObjectName("exportConfiguration"_L1);
    card->body()->addWidget(m_export, 0, Qt::AlignLeft);
    connect(m_export, &Button::clicked, this, &ConfigurationDialog::chooseTarget);
    body()->addWidget(card);
}

void ConfigurationDialog::addComparison()
{
    auto* card = new Card(tr("Compare with a document"), this);
    card->body()->addWidget(
        PlainLabel::mute(tr("Says what would be created, changed and removed here for the server to be what the file "
                            "says. That alone changes nothing."),
                         card));
    m_path = new QLineEdit(this);
    m_path->setObjectName("configurationPath"_L1);
    m_path->setAccessibleName(tr("Configuration file"));
    m_path->setPlaceholderText(m_path->accessibleName());
    m_browse = new Button(tr("Browse…"), {}, Button::Kind::Default, this);
    m_browse->setObjectName("configurationBrowse"_L1);
    m_compare = new Button(tr("Compare"), {}, Button::Kind::Default, this);
    m_compare->setObjectName("compareConfiguration"_L1);
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::Gap8);
    row->addWidget(m_path, 1);
    row->addWidget(m_browse);
    row->addWidget(m_compare);
    card->body()->addLayout(row);
    m_summary = new PlainLabel({}, card);
    m_summary->setObjectName("configurationSummary"_L1);
    card->body()->addWidget(m_summary);
    m_lines = new PagedText(tr("What would change"), card);
    m_lines->setObjectName("configurationLines"_L1);
    m_lines->setFixedHeight(linesHeight);
    card->body()->addWidget(m_lines);
    connect(m_browse, &Button::clicked, this, &ConfigurationDialog::browse);
    connect(m_path, &QLineEdit::textChanged, this, &ConfigurationDialog::forgetPlan);
    connect(m_compare, &Button::clicked, this, [this] { compareWith(m_path->text().trimmed()); });
    body()->addWidget(card);
}

void ConfigurationDialog::browse()
{
    auto* files = new QFileDialog(this, tr("Configuration file"), {}, tr("JSON (*.json);;All files (*)"));
    files->setObjectName("configurationFile"_L1);
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setFileMode(QFileDialog::ExistingFile);
    connect(files, &QFileDialog::fileSelected, m_path, &QLineEdit::setText);
    files->open();
}

void ConfigurationDialog::chooseTarget()
{
    auto* files =
        new QFileDialog(this, tr("Export the configuration"),
                        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), tr("JSON (*.json)"));
    files->setObjectName("configurationTarget"_L1);
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setAcceptMode(QFileDialog::AcceptSave);
    files->setDefaultSuffix(u"json"_s);
    files->selectFile(u"configuration.provost.json"_s);
    connect(files, &QFileDialog::fileSelected, this, &ConfigurationDialog::exportTo);
    files->open();
}

void ConfigurationDialog::exportTo(const QString& path)
{
    if (m_isBusy)
        return;
    setBusy(tr("Reading the configuration…"));
    QCoro::connect(writeConfiguration(m_at, path, m_cancel), this, [this, path](const Result<void>& written) {
        setBusy({});
        if (written)
            message()->showMessage(Tone::Ok, tr("The configuration is in %1.").arg(isolated(path, longestPath)));
        else
            showFailed(written.error());
    });
}

void ConfigurationDialog::compareWith(const QString& path)
{
    if (m_isBusy)
        return;
    if (m_path->text().trimmed() != path)
        m_path->setText(path);
    forgetPlan();
    setBusy(tr("Reading the file…"));
    QCoro::connect(readConfigurationFile(path), this, [this](const Result<QJsonObject>& document) {
        if (document)
            plan(*document);
        else
            showFailed(document.error());
    });
}

void ConfigurationDialog::plan(const QJsonObject& document)
{
    m_document = document;
    m_busy->setText(tr("Comparing it with the server…"));
    QCoro::connect(planConfiguration(m_at, document, m_cancel), this, [this](const Result<ConfigurationPlan>& made) {
        if (made)
            showPlan(*made);
        else
            showFailed(made.error());
    });
}

void ConfigurationDialog::showPlan(const ConfigurationPlan& plan)
{
    m_plan = plan;
    setBusy({});
    m_lines->setText(words::linesOf(plan).join(u'\n').toUtf8());
}

void ConfigurationDialog::showFailed(const Error& error)
{
    setBusy({});
    if (error.kind == ErrorKind::Cancelled)
        message()->showMessage(Tone::Warn, tr("Cancelled. Nothing was changed."));
    else if (error.kind == ErrorKind::Invalid)
        message()->showMessage(Tone::Bad,
                               tr("The document cannot be used as it is: %1. %2", "place in the document, why")
                                   .arg(isolated(error.subject), plainSentence(error.detail)));
    else
        message()->showError(error);
}

void ConfigurationDialog::forgetPlan()
{
    m_plan.reset();
    m_document = {};
    message()->hide();
    render();
}

void ConfigurationDialog::setBusy(const QString& what)
{
    m_isBusy = !what.isEmpty();
    if (m_isBusy) {
        m_cancel = Cancellation();
        message()->hide();
        m_busy->setText(what);
        m_busy->setProgress(0, 0);
    }
    render();
}

void ConfigurationDialog::askToApply()
{
    if (!m_plan || m_isBusy)
        return;
    const ChangeDialog::Words words{tr("Make this server what the document says?"),
                                    tr("All of it is done, or nothing. What is removed here cannot be taken back."),
                                    tr("Apply the document"), tr("Leave it as it is"), tr("Applying the document…")};
    const bool removes = m_plan->count(ConfigurationStep::Action::Remove) > 0;
    auto* dialog = new ChangeDialog(u"applyConfigurationDialog"_s, words,
                                    removes ? Button::Kind::DangerPrimary : Button::Kind::Primary, this);
    QList<ChangeDialog::Effect> effects;
    for (const auto& effect : words::effectsOf(*m_plan))
        effects.append({effect.what, effect.count, effect.names, effect.takesAway});
    dialog->setEffects(effects);
    dialog->addNames(tr("Each change"), words::linesOf(*m_plan));
    if (whyNoExport(this).isEmpty()) {
        const auto stamp = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
        const auto path = QDir(m_keepFolder).filePath(u"configuration-%1.json"_s.arg(stamp));
        dialog->prepareWith(
            tr("First the configuration as it is now is written to %1.").arg(isolated(path, longestPath)),
            tr("Writing the present configuration…"),
            [at = m_at, path](Cancellation cancel, const std::function<void(qint64)>&) {
                return keepConfiguration(at, path, std::move(cancel));
            });
    }
    const auto showSecrets = [clipboard = m_clipboard,
                              over = QPointer(parentWidget()->window())](const QList<NewSecret>& secrets) {
        if (over)
            (new NewSecretsDialog(secrets, clipboard, over))->open();
    };
    dialog->setSteps({configurationChange(m_at, windowTitle(), m_document, m_plan->digest, showSecrets)});
    connect(dialog, &ChangeDialog::applied, this, &ConfigurationDialog::noteApplied);
    dialog->open();
}

void ConfigurationDialog::noteApplied(const ChangeResult& result)
{
    if (!result.isWhole()) {
        // Of a plan that is not true any more nothing can be done: it has to be made anew.
        if (!result.failures.isEmpty() && result.failures.constFirst().error.kind == ErrorKind::Precondition)
            forgetPlan();
        return;
    }
    forgetPlan();
    message()->showMessage(Tone::Ok, tr("The server is what the document says."));
}

void ConfigurationDialog::render()
{
    if (!m_at.directory)
        return;
    const auto mayNotChange = whyNot(*m_at.directory, Permission::ManageSettings);
    const bool hasSteps = m_plan && !m_plan->steps.isEmpty();
    const auto mayNotExport = whyNoExport(this);
    m_busy->setVisible(m_isBusy);
    m_export->setEnabled(!m_isBusy && mayNotExport.isEmpty());
    setHover(*m_export, mayNotExport);
    m_path->setEnabled(!m_isBusy);
    m_browse->setEnabled(!m_isBusy);
    m_compare->setEnabled(!m_isBusy && !m_path->text().trimmed().isEmpty());
    m_apply->setEnabled(hasSteps && !m_isBusy && mayNotChange.isEmpty());
    setHover(*m_apply, hasSteps ? mayNotChange : QString());
    m_lines->setVisible(hasSteps);
    m_summary->setVisible(m_plan.has_value());
    if (m_plan)
        m_summary->setText(hasSteps ? words::countsOf(*m_plan)
                                    : tr("The server is already what the document says: nothing would change."));
}

void ConfigurationDialog::reject()
{
    if (m_isBusy)
        m_cancel.cancel();
    else
        Dialog::reject();
}

bool mayConfigure(const OpenServer& at)
{
    return at.isOpen() && at.can().configuration && at.directory->permissions().contains(Permission::ManageSettings);
}

void openConfiguration(const OpenServer& at, const QString& keepFolder, SecretClipboard* clipboard, QWidget* over,
                       const QString& file)
{
    if (!mayConfigure(at) || Dialog::isOpenOver(over))
        return;
    auto* dialog = new ConfigurationDialog(at, keepFolder, clipboard, over);
    openOnce(dialog);
    if (!file.isEmpty())
        dialog->compareWith(file);
}

} // namespace provost
