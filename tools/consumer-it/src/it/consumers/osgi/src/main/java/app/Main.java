// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package app;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;

/** Starts an OSGi framework with the jars of the class path as bundles, and runs a task in one of them. */
final class Main {
    private Main() {}

    public static void main(String[] args) throws Exception {
        List<Path> jars = new ArrayList<>();
        Path classes = null;
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path path = Path.of(entry).toAbsolutePath();
            if (!path.toString().endsWith(".jar")) {
                classes = path;
            } else if (!path.getFileName().toString().startsWith("org.apache.felix.framework")) {
                jars.add(path);
            }
        }
        Framework framework = ServiceLoader.load(FrameworkFactory.class)
                .findFirst()
                .orElseThrow()
                .newFramework(Map.of(
                        Constants.FRAMEWORK_STORAGE,
                        classes.resolveSibling("bundles").toString(),
                        Constants.FRAMEWORK_STORAGE_CLEAN,
                        Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT));
        framework.start();
        try {
            BundleContext context = framework.getBundleContext();
            List<Bundle> bundles = new ArrayList<>();
            for (Path jar : jars) {
                bundles.add(context.installBundle("reference:" + jar.toUri()));
            }
            Bundle program = context.installBundle("reference:" + classes.toUri());
            for (Bundle bundle : bundles) {
                require(bundle.getSymbolicName() != null, bundle.getLocation() + " must be a bundle");
                bundle.start();
            }
            program.start();
            Object task = program.loadClass("task.Task").getConstructor().newInstance();
            Object result = ((Callable<?>) task).call();
            require(task.getClass() != Class.forName("task.Task"), "the task must be a class of the bundle");
            String names = String.join(
                    ", ",
                    Arrays.stream(context.getBundles())
                            .map(Bundle::getSymbolicName)
                            .toList());
            System.out.println(result + " in " + names);
        } finally {
            framework.stop();
            framework.waitForStop(10_000);
        }
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalStateException(message);
        }
    }
}
