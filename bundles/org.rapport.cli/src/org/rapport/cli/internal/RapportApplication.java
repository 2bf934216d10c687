// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.rapport.api.store.PasswordPrompt;

/** The command line as an Equinox application. */
public final class RapportApplication implements IApplication {

    /** How long a cancelled task may take to put everything back. */
    private static final long PATIENCE_SECONDS = 10;

    @Override
    public Object start(IApplicationContext context) {
        String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        BundleContext bundle = FrameworkUtil.getBundle(RapportApplication.class).getBundleContext();
        bundle.registerService(PasswordPrompt.class, ConsolePrompt.ofProcess(), null);
        Session session = Session.of(
                new OsgiServices(bundle),
                Terminal.ofProcess(System.getProperties(), System.getenv()),
                System.getProperties(),
                System.getenv());
        CountDownLatch ended = new CountDownLatch(1);
        Thread cancelling = new Thread(() -> cancel(session, ended), "rapport-cancel");
        Runtime.getRuntime().addShutdownHook(cancelling);
        try {
            return new Rapport(session).run(arguments);
        } finally {
            ended.countDown();
            forget(cancelling);
        }
    }

    /** Ctrl-C: tells the task to stop and gives it time to put everything back. */
    private static void cancel(Session session, CountDownLatch ended) {
        session.progress().cancel();
        try {
            ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void forget(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The process is going down already, and the hook waits for this thread to come to its end.
            return;
        }
    }

    @Override
    public void stop() {
        // The task ends by its progress being cancelled.
    }
}
